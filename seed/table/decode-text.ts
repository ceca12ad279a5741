import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { TielineError } from "../../model/tieline-error.ts";
import { recognisable, recogniseEncoding } from "./recognise-encoding.ts";

/** How many bytes, from the first that is not ASCII, are looked at to recognise an encoding. */
const sampleBytes = 256 * 1024;

const byteOrderMarks: readonly [mark: Buffer, encoding: string][] = [
  [Buffer.from([0xef, 0xbb, 0xbf]), "utf-8"],
  [Buffer.from([0xff, 0xfe]), "utf-16le"],
  [Buffer.from([0xfe, 0xff]), "utf-16be"],
];

/**
 * Turns a file's bytes into UTF-8, without a byte order mark. What is all ASCII passes as it is; the encoding is settled
 * by the byte order mark, else by the mapping, else at the first byte that needs one.
 */
export class TextDecoding {
  readonly #file: string;
  readonly #named: string | undefined;
  #encoding: string | undefined;
  #lines = 1;

  constructor(file: string, named: string | undefined) {
    this.#file = file;
    this.#named = named;
    if (named !== undefined && !iconv.encodingExists(named))
      throw new TielineError("encoding_unknown", { file, encoding: named });
  }

  /** The encoding, as far as the bytes read up to now have settled it. */
  get encoding(): string {
    return this.#encoding ?? "utf-8";
  }

  async *decode(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const source = bytes[Symbol.asyncIterator]();
    try {
      yield* this.#decode(source);
    } finally {
      await source.return?.();
    }
  }

  async *#decode(source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
    let chunk = await atLeast(source, Buffer.alloc(0), 3);
    const mark = byteOrderMarks.find(([bytes]) => chunk.subarray(0, bytes.length).equals(bytes));
    if (mark) chunk = chunk.subarray(mark[0].length);
    this.#encoding = mark?.[1] ?? this.#named;
    while (this.#encoding === undefined) {
      if (!isAscii(chunk)) {
        chunk = await atLeast(source, chunk, sampleBytes);
        this.#encoding = this.#recognise(chunk);
      } else {
        if (chunk.length > 0) yield this.#counted(chunk);
        const { done, value } = await source.next();
        if (done) return;
        chunk = value;
      }
    }
    const decoder = /^utf-?8$/i.test(this.#encoding) ? this.#utf8() : this.#other(this.#encoding);
    for (;;) {
      const text = decoder(chunk, false);
      if (text.length > 0) yield text;
      const { done, value } = await source.next();
      if (done) break;
      chunk = value;
    }
    const rest = decoder(Buffer.alloc(0), true);
    if (rest.length > 0) yield rest;
  }

  #recognise(chunk: Buffer): string {
    const first = chunk.findIndex((byte) => byte >= 0x80);
    const found = recogniseEncoding(chunk.subarray(Math.max(0, first - 1), first + sampleBytes));
    if (found.length === 1) return found[0];
    const line = this.#lines + count(chunk.subarray(0, first));
    throw found.length === 0
      ? this.#refusal(line)
      : new TielineError("file_encoding_ambiguous", { file: this.#file, line, candidates: found.join(", ") });
  }

  /** Passes UTF-8 on as it is, holding back a character that is cut in two. */
  #utf8(): (chunk: Buffer, last: boolean) => Buffer {
    let held: Buffer = Buffer.alloc(0);
    return (chunk, last) => {
      const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
      const cut = last ? 0 : incompleteTail(bytes);
      const whole = bytes.subarray(0, bytes.length - cut);
      held = bytes.subarray(bytes.length - cut);
      if (!isUtf8(whole)) throw this.#refusal(this.#lines + linesBefore(whole));
      return this.#counted(whole);
    };
  }

  #other(encoding: string): (chunk: Buffer, last: boolean) => Buffer {
    const decoder = iconv.getDecoder(encoding, { stripBOM: false });
    const wide = /utf-?16|utf-?32|ucs/i.test(encoding);
    return (chunk, last) => {
      const text = (last ? decoder.end() : decoder.write(chunk)) ?? "";
      const wrong = wide ? (text.isWellFormed() ? -1 : 0) : text.indexOf("\ufffd");
      if (wrong !== -1) throw this.#refusal(this.#lines + (text.slice(0, wrong).match(/\n/g)?.length ?? 0));
      return this.#counted(Buffer.from(text));
    };
  }

  #counted(text: Buffer): Buffer {
    this.#lines += count(text);
    return text;
  }

  #refusal(line: number): TielineError {
    const settled = this.#encoding !== undefined && !/^utf-?8$/i.test(this.#encoding);
    return new TielineError("file_encoding_unknown", {
      file: this.#file,
      line,
      tried: settled ? (this.#encoding ?? "") : recognisable,
    });
  }
}

async function atLeast(source: AsyncIterator<Buffer>, start: Buffer, length: number): Promise<Buffer> {
  const parts = [start];
  let total = start.length;
  while (total < length) {
    const { done, value } = await source.next();
    if (done) break;
    parts.push(value);
    total += value.length;
  }
  return Buffer.concat(parts);
}

function count(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

/** Line breaks before the first line that is not UTF-8. */
function linesBefore(bytes: Buffer): number {
  let lines = 0;
  for (let start = 0; start < bytes.length; lines++) {
    const end = bytes.indexOf(10, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return lines;
}

/** How many bytes at the end begin a character that goes on beyond it. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
