import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { tielineVersion } from "../tieline-version.ts";
import { shortHash } from "./version-key.ts";

/** Things that are dear to compute, kept in the data folder: `cache/` may be deleted at any time. */
export class DiskCache {
  readonly #folder: string;

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

  /** Written beside and then renamed, so that nobody reads half of it. */
  async write(key: string, bytes: Uint8Array | string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = this.#path(key);
    const beside = `${path}.${process.pid}.${threadId}`;
    await writeFile(beside, bytes);
    await rename(beside, path);
  }

  #path(key: string): string {
    return join(this.#folder, shortHash(`${tielineVersion} ${key}`));
  }
}
