import { type DatasetVersion, versionsKept } from "../../model/dataset.ts";
import { type Fact, factTypes } from "../../model/fact.ts";
import type { Commit, Staging } from "../store.ts";
import { countChange, keptVersions, sweep } from "./bodies.ts";
import type { EmbeddedDatabase } from "./embedded-database.ts";
import type { LoadLock } from "./load-lock.ts";

/** How many facts one row of the database holds: what a reader has in memory at once. */
const batchSize = 2000;

export class EmbeddedStaging implements Staging {
  readonly base: number | undefined;
  readonly version: number;
  readonly #database: EmbeddedDatabase;
  readonly #lock: LoadLock;
  readonly #dataset: string;
  readonly #serial: number;
  #ordinal = 0;
  #open = true;

  /** Sweeps what dead loads left, then begins the next body. */
  constructor(database: EmbeddedDatabase, lock: LoadLock, dataset: string) {
    this.#database = database;
    this.#lock = lock;
    this.#dataset = dataset;
    sweep(database, dataset);
    this.base = keptVersions(database).find((version) => version.dataset === dataset)?.version;
    const last = database.first<{ last_version: number }>("SELECT last_version FROM dataset WHERE id = ?", dataset);
    this.version = (last?.last_version ?? 0) + 1;
    const staged = database.first<{ serial: number }>(
      "INSERT INTO version (dataset, number) VALUES (?, ?) RETURNING serial",
      dataset,
      this.version,
    );
    this.#serial = staged!.serial;
  }

  async put(facts: readonly Fact[]): Promise<void> {
    this.#assertOpen();
    this.#database.transaction(() => {
      for (const type of factTypes) {
        const ofType = facts.filter((fact) => fact.type === type);
        for (let start = 0; start < ofType.length; start += batchSize)
          this.#database.run(
            "INSERT INTO batch (serial, type, ordinal, facts) VALUES (?, ?, ?, ?)",
            this.#serial,
            type,
            this.#ordinal++,
            JSON.stringify(ofType.slice(start, start + batchSize)),
          );
      }
    });
  }

  async commit({ settings, counts, loadedAt, report }: Commit): Promise<DatasetVersion> {
    this.#assertOpen();
    const described: DatasetVersion = {
      dataset: this.#dataset,
      version: this.version,
      settings,
      loadedAt,
      counts,
      report,
    };
    this.#database.transaction(() => {
      this.#database.run(
        "UPDATE version SET description = ? WHERE serial = ?",
        JSON.stringify(described),
        this.#serial,
      );
      this.#database.run("UPDATE dataset SET last_version = ? WHERE id = ?", this.version, this.#dataset);
      this.#database.run(
        `UPDATE version SET description = NULL WHERE dataset = ?1 AND number NOT IN
           (SELECT number FROM version WHERE dataset = ?1 AND description IS NOT NULL ORDER BY number DESC LIMIT ?2)`,
        this.#dataset,
        versionsKept,
      );
      countChange(this.#database);
    });
    try {
      this.#end();
    } catch {
      // Committed is committed: what could not be swept or given back now, the next load sweeps and takes.
    }
    return described;
  }

  async abandon(): Promise<void> {
    if (this.#open) this.#end();
  }

  /** What is swept here after a commit are the versions that it dropped. */
  #end(): void {
    this.#open = false;
    try {
      sweep(this.#database, this.#dataset);
    } finally {
      this.#lock.release();
    }
  }

  #assertOpen(): void {
    if (!this.#open) throw new RangeError(`the load of ${this.#dataset} has ended`);
  }
}
