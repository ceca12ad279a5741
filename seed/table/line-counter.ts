/** Knows the line in which a byte of a stream stands, asked in rising order; holds only the bytes from the last one asked about. */
export class LineCounter {
  readonly #lineBreak: number;
  #chunks: Buffer[] = [];
  #offset = 0;
  #line = 1;

  /** `lineBreak`: the byte that ends lines, which is the carriage return in files of the classic Mac OS. */
  constructor(lineBreak: number) {
    this.#lineBreak = lineBreak;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  /** The line in which byte `offset` stands, from 1. */
  lineAt(offset: number): number {
    while (this.#offset < offset && this.#chunks.length > 0) {
      const [chunk] = this.#chunks;
      const length = Math.min(chunk.length, offset - this.#offset);
      for (
        let at = chunk.indexOf(this.#lineBreak);
        at !== -1 && at < length;
        at = chunk.indexOf(this.#lineBreak, at + 1)
      )
        this.#line++;
      this.#offset += length;
      if (length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(length);
    }
    return this.#line;
  }

  /** The bytes from the last one asked about up to `offset`. */
  bytesUpTo(offset: number): Buffer {
    return Buffer.concat(this.#chunks).subarray(0, offset - this.#offset);
  }
}
