import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { datasetIdSchema } from "../../model/id.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { EmbeddedDatabase } from "./embedded-database.ts";

/**
 * Who may load a dataset: whoever has seized the small file beside the database that stands for it. The operating system
 * gives the file back when its holder dies, however it dies; SQLite sees to it that connections of one process exclude
 * each other too. The file holds nothing and stays. Who holds it stands, in words, in the database.
 */
export class LoadLock {
  readonly #database: EmbeddedDatabase;
  readonly #file: EmbeddedDatabase;
  readonly #dataset: string;

  private constructor(database: EmbeddedDatabase, dataset: string) {
    this.#database = database;
    this.#dataset = dataset;
    // An id that would lead out of the folder is no id.
    const name = `loading-${datasetIdSchema.parse(dataset)}.lock`;
    this.#file = new EmbeddedDatabase(join(dirname(database.file), name), { waitMs: 0 });
  }

  /** Rejects with `load_in_progress` when another connection holds it. */
  static async take(database: EmbeddedDatabase, dataset: string, holder: string): Promise<LoadLock> {
    const lock = new LoadLock(database, dataset);
    try {
      for (let attempt = 1; !lock.#file.tryToSeize(); attempt++) {
        // Without words its holder has seized it this instant, or is giving it back.
        const other = lock.#holder();
        if (other !== null || attempt === 50)
          throw new TielineError("load_in_progress", { dataset, holder: other ?? "?" });
        await delay(20);
      }
      lock.#name(holder);
      return lock;
    } catch (error) {
      lock.#file.close();
      throw error;
    }
  }

  release(): void {
    try {
      this.#name(null);
    } finally {
      this.#file.close();
    }
  }

  #holder(): string | null {
    const row = this.#database.first<{ holder: string | null }>(
      "SELECT holder FROM dataset WHERE id = ?",
      this.#dataset,
    );
    return row?.holder ?? null;
  }

  #name(holder: string | null): void {
    this.#database.run(
      `INSERT INTO dataset (id, last_version, holder) VALUES (?, 0, ?)
       ON CONFLICT (id) DO UPDATE SET holder = excluded.holder`,
      this.#dataset,
      holder,
    );
  }
}
