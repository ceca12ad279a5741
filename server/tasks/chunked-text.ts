const chunkLength = 1 << 20;

/** Text that grows without one huge string: V8 holds no more than half a gigabyte in one. */
export class ChunkedText {
  readonly #chunks: Buffer[] = [];
  #pending = "";

  add(text: string): this {
    this.#pending += text;
    if (this.#pending.length >= chunkLength) this.#flush();
    return this;
  }

  line(text: string): this {
    return this.add(text).add("\n");
  }

  bytes(): Uint8Array {
    this.#flush();
    return Buffer.concat(this.#chunks);
  }

  #flush(): void {
    this.#chunks.push(Buffer.from(this.#pending));
    this.#pending = "";
  }
}
