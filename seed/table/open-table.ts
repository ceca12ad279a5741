import { createReadStream, type ReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { TielineError } from "../../model/tieline-error.ts";
import { TextDecoding } from "./decode-text.ts";
import { fileKind, refuseBinary, type TableFile } from "./file-kind.ts";
import type { Mapping } from "./mapping.ts";
import type { Row } from "./row.ts";
import { textRows } from "./text-rows.ts";
import { workbookRows } from "./workbook-rows.ts";

/** A table being read. */
export interface Table {
  readonly file: string;
  /** How the text is encoded and parted, as far as the rows read up to now have settled it; absent for workbooks. */
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  /** Share of the file that has been read, 0 to 1. */
  readonly share: number;
  readonly rows: AsyncIterable<readonly Row[]>;
}

const chunkBytes = 128 * 1024;

/** Opens a file as a table: text as a stream of rows, a workbook after a look at its size. `mapping` settles what it names. */
export async function openTable(file: TableFile, mapping: Mapping | undefined): Promise<Table> {
  const { kind, gzipped, delimiter } = await fileKind(file);
  if (kind === "workbook") {
    const rows = await workbookRows(file, { sheet: mapping?.sheet, decimal: mapping?.decimal ?? "." });
    return { file: file.name, encoding: undefined, delimiter: undefined, share: 1, rows: inBatches(rows) };
  }
  const { size } = await stat(file.path);
  const bytes = new FileBytes(file, gzipped);
  let used: string | undefined;
  const decoding = new TextDecoding(file.name, mapping?.encoding);
  const format = { file: file.name, delimiter: mapping?.delimiter ?? delimiter, quote: mapping?.quote ?? '"' };
  return {
    file: file.name,
    rows: textRows(decoding.decode(bytes), format, (found) => {
      used = found;
    }),
    get encoding() {
      return decoding.encoding;
    },
    get delimiter() {
      return used;
    },
    get share() {
      return Math.min(1, bytes.read / size);
    },
  };
}

/** The bytes of a file, unpacked; it is opened when the first are asked for and closed when no more are. */
class FileBytes {
  readonly #file: TableFile;
  readonly #gzipped: boolean;
  #stream: ReadStream | undefined;

  constructor(file: TableFile, gzipped: boolean) {
    this.#file = file;
    this.#gzipped = gzipped;
  }

  /** Bytes read from the disk. */
  get read(): number {
    return this.#stream?.bytesRead ?? 0;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    const stream = createReadStream(this.#file.path, { highWaterMark: chunkBytes });
    this.#stream = stream;
    const unpacked = this.#gzipped ? stream.pipe(createGunzip({ chunkSize: chunkBytes })) : stream;
    if (this.#gzipped) stream.on("error", (error) => unpacked.destroy(error));
    let first = true;
    try {
      for await (const chunk of unpacked) {
        if (first) refuseBinary(chunk, this.#file.name);
        first = false;
        yield chunk;
      }
    } catch (error) {
      if (error instanceof TielineError) throw error;
      throw new TielineError(
        "file_corrupt",
        { file: this.#file.name, reason: (error as Error).message },
        { cause: error },
      );
    } finally {
      stream.destroy();
    }
  }
}

async function* inBatches(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += 1000) yield rows.slice(start, start + 1000);
}
