import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { codeVersion } from "../code-version.ts";
import { shortHash } from "./version-key.ts";

const maxBytes = 2 ** 30;

/** Things that are dear to compute, kept in the data folder: `cache/` may be deleted at any time. */
export class DiskCache {
  readonly #folder: string;
  readonly #writing = new Set<Promise<void>>();
  #isClosed = false;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, "cache");
  }

  async read(key: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.#path(key));
    } catch {
      // Absent or unreadable: it is computed again.
      return undefined;
    }
  }

  /** The same in memory that workers share. */
  async readShared(key: string): Promise<SharedArrayBuffer | undefined> {
    const file = await open(this.#path(key)).catch(() => undefined);
    if (!file) return undefined;
    try {
      const bytes = new Uint8Array(new SharedArrayBuffer((await file.stat()).size));
      for (let at = 0; at < bytes.length; ) {
        const { bytesRead } = await file.read(bytes, at);
        if (bytesRead === 0) return undefined;
        at += bytesRead;
      }
      return bytes.buffer as SharedArrayBuffer;
    } catch {
      return undefined;
    } finally {
      await file.close();
    }
  }

  /** Once closed, nothing is written. */
  async write(key: string, bytes: Uint8Array | string | readonly Uint8Array[]): Promise<void> {
    if (this.#isClosed) return;
    const writing = this.#write(key, bytes);
    this.#writing.add(writing);
    await writing.finally(() => this.#writing.delete(writing));
  }

  /** Resolves when nothing is being written any more: who stops the server may then take the folder away. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#writing);
  }

  /** Written beside and then renamed, so that nobody reads half of it. */
  async #write(key: string, bytes: Uint8Array | string | readonly Uint8Array[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = this.#path(key);
    const beside = `${path}.${process.pid}.${threadId}`;
    await writeFile(beside, bytes);
    await rename(beside, path);
    await this.#prune();
  }

  /** What was written longest ago goes, so that the folder does not grow without end. */
  async #prune(): Promise<void> {
    const paths = (await readdir(this.#folder)).map((name) => join(this.#folder, name));
    const files = await Promise.all(
      paths.map(async (path) => {
        // Another process may have taken it away meanwhile.
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { path, size, mtimeMs };
      }),
    );
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (bytes <= maxBytes) return;
      await rm(path, { force: true });
      bytes -= size;
    }
  }

  #path(key: string): string {
    return join(this.#folder, shortHash(`${codeVersion()} ${key}`));
  }
}
