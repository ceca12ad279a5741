import type { DatasetVersion } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { ScoreRun, Staging, Store } from "../store.ts";
import { Watches } from "../watches.ts";
import { countChange, keptVersions, serialOf, sweep } from "./bodies.ts";
import type { EmbeddedDatabase } from "./embedded-database.ts";
import { EmbeddedStaging } from "./embedded-staging.ts";
import { appendToJournal, readJournal } from "./journal.ts";
import { LoadLock } from "./load-lock.ts";
import { openDatabase } from "./open-database.ts";
import { readBody } from "./read-body.ts";

const watchIntervalMs = 500;

/** The default store: one SQLite file in a folder. Several processes may have it open. */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  return new EmbeddedStore(openDatabase(folder));
}

class EmbeddedStore implements Store {
  readonly kind = "embedded";
  readonly #database: EmbeddedDatabase;
  readonly #watches = new Watches(async () => this.#changes(), watchIntervalMs);

  constructor(database: EmbeddedDatabase) {
    this.#database = database;
  }

  async ping(): Promise<void> {
    this.#changes();
  }

  async versions(): Promise<DatasetVersion[]> {
    return keptVersions(this.#database);
  }

  read(dataset: string, version: number): AsyncIterable<readonly Fact[]> {
    return readBody(this.#database.file, dataset, version);
  }

  async stage(dataset: string, holder: string): Promise<Staging> {
    const lock = await LoadLock.take(this.#database, dataset, holder);
    try {
      return new EmbeddedStaging(this.#database, lock, dataset);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  async remove(dataset: string): Promise<void> {
    this.#assertKnown(dataset);
    const lock = await LoadLock.take(this.#database, dataset, `a removal (process ${process.pid})`);
    try {
      this.#database.transaction(() => {
        this.#assertKnown(dataset);
        this.#database.run("UPDATE version SET description = NULL WHERE dataset = ?", dataset);
        this.#database.run("DELETE FROM journal WHERE dataset = ?", dataset);
        countChange(this.#database);
      });
      sweep(this.#database, dataset);
    } finally {
      lock.release();
    }
  }

  async writeScores(run: ScoreRun): Promise<void> {
    const scores = run.scores.toSorted((a, b) => byCodeUnit(a.organisation, b.organisation));
    this.#database.transaction(() => {
      this.#database.run(
        "INSERT OR REPLACE INTO score_run (serial, id, run) VALUES (?, ?, ?)",
        serialOf(this.#database, run.dataset, run.version),
        run.id,
        JSON.stringify({ ...run, scores }),
      );
    });
  }

  async scores(dataset: string, version: number): Promise<ScoreRun[]> {
    return this.#database
      .all<{ run: string }>(
        `SELECT run FROM score_run JOIN version USING (serial)
         WHERE dataset = ? AND number = ? AND description IS NOT NULL ORDER BY id`,
        dataset,
        version,
      )
      .map(({ run }) => JSON.parse(run) as ScoreRun);
  }

  async journal(dataset: string): Promise<JournalEntry[]> {
    return readJournal(this.#database, dataset);
  }

  async append(dataset: string, entry: JournalEntry, after: number): Promise<JournalEntry | undefined> {
    return appendToJournal(this.#database, dataset, entry, after);
  }

  watch(listener: () => void): Promise<() => void> {
    return this.#watches.add(listener);
  }

  async close(): Promise<void> {
    this.#watches.close();
    this.#database.close();
  }

  #assertKnown(dataset: string): void {
    if (!keptVersions(this.#database).some((version) => version.dataset === dataset))
      throw new TielineError("dataset_unknown", { dataset });
  }

  #changes(): number {
    const row = this.#database.first<{ count: number }>("SELECT count FROM change");
    if (!row) throw this.#database.corrupt("the count of changes is missing");
    return row.count;
  }
}
