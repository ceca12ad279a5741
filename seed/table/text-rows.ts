import { CsvError, Parser } from "csv-parse";
import { parse } from "csv-parse/sync";
import { TielineError } from "../../model/tieline-error.ts";
import { LineCounter } from "./line-counter.ts";
import type { Row } from "./row.ts";

/** Longer records are refused: memory stays bounded, and mostly a quote was never closed. */
const longestRecord = 1_000_000;

export interface TextFormat {
  readonly file: string;
  /** Where it is not given, the one that the first line uses. */
  readonly delimiter: string | undefined;
  readonly quote: string | false;
}

/** The records of a delimited text (UTF-8), in batches as they come. `settled` is told the delimiter. */
export async function* textRows(
  text: AsyncIterable<Buffer>,
  { file, delimiter, quote }: TextFormat,
  settled: (delimiter: string) => void,
): AsyncGenerator<readonly Row[]> {
  let reader: RecordReader | undefined;
  for await (const chunk of text) {
    if (reader === undefined) {
      const used = delimiter ?? delimiterOf(chunk, quote);
      settled(used);
      // A file without any line feed is one of the classic Mac OS, or one line.
      const lineBreak = chunk.includes(10) || !chunk.includes(13) ? "\n" : "\r";
      reader = new RecordReader(file, used, quote, lineBreak);
    }
    const rows = await reader.read(chunk);
    if (rows.length > 0) yield rows;
  }
  if (reader !== undefined) yield await reader.end();
}

/**
 * One csv-parse parser, and the line in which each of its records begins. It hands records over as it meets them, none
 * waits in a stream. Quotes inside a cell that does not begin with one stand for themselves.
 */
class RecordReader {
  readonly #file: string;
  readonly #parser: Parser;
  readonly #lines: LineCounter;
  readonly #strict: { delimiter: string; quote: string | null; escape: string | null; record_delimiter: string[] };
  readonly #quoteCode: number;
  #rows: Row[] = [];
  /** Offset of the record that is being read. */
  #start = 0;

  constructor(file: string, delimiter: string, quote: string | false, lineBreak: "\n" | "\r") {
    this.#file = file;
    this.#lines = new LineCounter(lineBreak.charCodeAt(0));
    this.#quoteCode = quote === false ? -1 : quote.charCodeAt(0);
    const sign = quote === false ? null : quote;
    const record_delimiter = lineBreak === "\n" ? ["\r\n", "\n"] : ["\r"];
    this.#strict = { delimiter, quote: sign, escape: sign, record_delimiter };
    this.#parser = new Parser({
      ...this.#strict,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRecord,
      on_record: (cells: string[], { bytes }): null => {
        this.#rows.push({ line: this.#lines.lineAt(this.#start), cells });
        if (cells.some((cell) => cell.charCodeAt(0) === this.#quoteCode)) this.#refuseBadQuotes(bytes);
        this.#start = bytes;
        return null;
      },
    });
    // Failures reach the callbacks below; without a listener they would end the process as well.
    this.#parser.on("error", () => {});
    this.#parser.resume();
  }

  async read(chunk: Buffer): Promise<readonly Row[]> {
    this.#lines.add(chunk);
    await new Promise<void>((resolve, reject) => {
      this.#parser.write(chunk, (error) => (error ? reject(this.#translated(error)) : resolve()));
    });
    return this.#taken();
  }

  async end(): Promise<readonly Row[]> {
    await new Promise<void>((resolve, reject) => {
      this.#parser.once("error", (error) => reject(this.#translated(error)));
      this.#parser.end(resolve);
    });
    return this.#taken();
  }

  #taken(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /**
   * A cell that begins with a quote was written with doubled quotes, or is what leniency made of a quote that closes too
   * early or belongs to another line. Reading the record once more without leniency tells them apart.
   */
  #refuseBadQuotes(end: number): void {
    const record = this.#lines.bytesUpTo(end);
    let bad: CsvError | undefined;
    parse(record, {
      ...this.#strict,
      relax_column_count: true,
      skip_records_with_error: true,
      // A quote inside an unquoted cell stands for itself, here as elsewhere.
      on_skip: (error): undefined => {
        if (error && error.code !== "INVALID_OPENING_QUOTE") bad ??= error;
      },
    });
    if (bad) throw this.#quoteUnclosed(this.#start + bytesOf(bad), bad);
  }

  #translated(error: Error): Error {
    if (!(error instanceof CsvError)) return error;
    if (error.code === "CSV_QUOTE_NOT_CLOSED") return this.#quoteUnclosed(bytesOf(error), error);
    if (error.code === "CSV_MAX_RECORD_SIZE")
      return new TielineError("line_too_long", {
        place: `${this.#file}:${this.#lines.lineAt(this.#start)}:1`,
        limit: longestRecord.toLocaleString("en"),
      });
    return error;
  }

  #quoteUnclosed(offset: number, error: CsvError): TielineError {
    const line = this.#lines.lineAt(offset);
    return new TielineError("quote_unclosed", { place: `${this.#file}:${line}:${Number(error.column) + 1}` });
  }
}

/** The end of the last cell before the one at fault. */
function bytesOf(error: CsvError): number {
  return Number(error.bytes);
}

const delimiters = [",", ";", "\t", "|"];

/** The sign that parts most cells in the first line that holds one, outside quotes. */
function delimiterOf(sample: Buffer, quote: string | false): string {
  for (const line of sample.toString("utf8", 0, 65_536).split(/\r\n|\n|\r/)) {
    const plain =
      quote === false
        ? line
        : line
            .split(quote)
            .filter((_, part) => part % 2 === 0)
            .join("");
    const counts = delimiters.map((delimiter) => plain.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return delimiters[counts.indexOf(most)];
  }
  return ",";
}
