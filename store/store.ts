import type { DatasetSettings, DatasetVersion, FactCounts } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import type { JournalEntry } from "../model/journal-entry.ts";
import type { LoadReport } from "../model/load-report.ts";

/** A measure's values, written back so that Bloom, Neo4j Browser or plain Cypher can use them. */
export interface ScoreRun {
  /** Id of the run: the same run written twice is one run. */
  readonly id: string;
  readonly dataset: string;
  readonly version: number;
  readonly analysis: string;
  readonly parameters: string;
  readonly at: string;
  readonly scores: readonly { readonly organisation: string; readonly value: number }[];
}

/** What a load's version is made current with. */
export interface Commit {
  readonly settings: DatasetSettings;
  readonly counts: FactCounts;
  readonly loadedAt: string;
  readonly report: LoadReport;
}

/**
 * The next version of one dataset while it is being written. Nobody reads it before `commit`; if the process dies, the
 * next `stage` of the same dataset sweeps what it left.
 */
export interface Staging {
  /** The version that is current while this one is staged; absent for a new dataset. */
  readonly base: number | undefined;
  readonly version: number;
  /** Adds facts to the staged body, each (type, key) once, what is referred to before what refers to it. */
  put(facts: readonly Fact[]): Promise<void>;
  /** Makes the staged body current in one small transaction, and drops versions beyond those kept. */
  commit(commit: Commit): Promise<DatasetVersion>;
  /** Takes the staged body away, leaves the base as it is and lets others load. Does nothing after `commit`. */
  abandon(): Promise<void>;
}

/** Where facts live between loads. Everything else (directory, search, analysis) reads facts in memory. */
export interface Store {
  readonly kind: "embedded" | "neo4j";
  /** Resolves when the database answers now, rejects with `store_unreachable` or `store_refused_login`. */
  ping(): Promise<void>;
  /** Every kept version of every dataset, by dataset and then newest first. */
  versions(): Promise<DatasetVersion[]>;
  /** The facts of one kept version in batches, types in the order of `factTypes`; rejects with `dataset_unknown`, `version_unknown` or `version_gone`. */
  read(dataset: string, version: number): AsyncIterable<readonly Fact[]>;
  /** Takes the dataset's load lock, or rejects with `load_in_progress` naming who holds it. */
  stage(dataset: string, holder: string): Promise<Staging>;
  /** Removes a dataset with all its versions, or rejects with `dataset_unknown` or `load_in_progress`. */
  remove(dataset: string): Promise<void>;
  writeScores(run: ScoreRun): Promise<void>;
  /** The scores written for one version, by run id; empty where there are none. */
  scores(dataset: string, version: number): Promise<ScoreRun[]>;
  /**
   * What people added by hand to a dataset, in the order in which it was appended. It belongs to the dataset, not to a version:
   * loads leave it as it is, `remove` takes it away. It only grows: how many entries there are is its version.
   */
  journal(dataset: string): Promise<JournalEntry[]>;
  /**
   * Appends an entry once, however often and by however many it is asked: the answer is the entry of that id. It was judged by the journal of `after`
   * entries: undefined, and nothing appended, where the journal has more by now, whoever added them. Rejects with `dataset_unknown`, with `entry_taken`
   * where another entry has its id, with `entry_undone` where it was there and is undone, and where it undoes one, with `entry_unknown` or `entry_undone`.
   */
  append(dataset: string, entry: JournalEntry, after: number): Promise<JournalEntry | undefined>;
  /**
   * Calls `listener` whenever any process has committed or removed a version. Resolves once it watches, so that nothing that
   * is committed after that goes unnoticed, with what stops it.
   */
  watch(listener: () => void): Promise<() => void>;
  close(): Promise<void>;
}
