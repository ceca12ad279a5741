import type { DatasetVersion } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { ScoreRun, Staging, Store } from "../store.ts";
import { Watches } from "../watches.ts";
import { countChange, keptVersions, sweep } from "./bodies.ts";
import { appendToJournal, readJournal, removeJournal } from "./journal.ts";
import { LoadLock } from "./load-lock.ts";
import { Neo4jConnection, type Neo4jLogin } from "./neo4j-connection.ts";
import { Neo4jStaging } from "./neo4j-staging.ts";
import { readBody } from "./read-body.ts";
import { readScores, writeScores } from "./scores.ts";
import { setUpGraph } from "./set-up-graph.ts";

const watchIntervalMs = 2_000;

/** Facts as a graph that people can open in Neo4j Browser or Bloom. Once open, it outlives the database being away. */
export async function openNeo4jStore(login: Neo4jLogin): Promise<Store> {
  const connection = new Neo4jConnection(login);
  try {
    await connection.ping();
    await setUpGraph(connection);
    return new Neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements Store {
  readonly kind = "neo4j";
  readonly #connection: Neo4jConnection;
  readonly #watches = new Watches(() => this.#changes(), watchIntervalMs);

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  ping(): Promise<void> {
    return this.#connection.ping();
  }

  versions(): Promise<DatasetVersion[]> {
    return keptVersions(this.#connection);
  }

  read(dataset: string, version: number): AsyncIterable<readonly Fact[]> {
    return readBody(this.#connection, dataset, version);
  }

  async stage(dataset: string, holder: string): Promise<Staging> {
    const lock = await LoadLock.take(this.#connection, dataset, holder);
    try {
      return await Neo4jStaging.begin(this.#connection, lock);
    } catch (error) {
      await lock.release().catch(() => {});
      throw error;
    }
  }

  async remove(dataset: string): Promise<void> {
    await this.#assertKnown(dataset);
    const lock = await LoadLock.take(this.#connection, dataset, `a removal (process ${process.pid})`);
    try {
      await this.#assertKnown(dataset);
      await lock.write(async (transaction) => {
        await transaction.run(
          `MATCH (v:DatasetVersion {dataset: $dataset}) SET v.state = 'dropped'
           WITH count(*) AS dropped MATCH (d:Dataset {id: $dataset}) DETACH DELETE d`,
          { dataset },
        );
        await removeJournal(transaction, dataset);
        await countChange(transaction);
      });
      await sweep(lock);
    } finally {
      await lock.release();
    }
  }

  writeScores(run: ScoreRun): Promise<void> {
    return writeScores(this.#connection, run);
  }

  scores(dataset: string, version: number): Promise<ScoreRun[]> {
    return readScores(this.#connection, dataset, version);
  }

  journal(dataset: string): Promise<JournalEntry[]> {
    return readJournal(this.#connection, dataset);
  }

  append(dataset: string, entry: JournalEntry, after: number): Promise<JournalEntry | undefined> {
    return appendToJournal(this.#connection, dataset, entry, after);
  }

  watch(listener: () => void): Promise<() => void> {
    return this.#watches.add(listener);
  }

  async close(): Promise<void> {
    this.#watches.close();
    await this.#connection.close();
  }

  async #assertKnown(dataset: string): Promise<void> {
    const kept = await this.versions();
    if (!kept.some((version) => version.dataset === dataset)) throw new TielineError("dataset_unknown", { dataset });
  }

  async #changes(): Promise<number | undefined> {
    const [row] = await this.#connection.read((transaction) =>
      transaction.run<{ changes: number }>("MATCH (t:Tieline) RETURN t.changes AS changes"),
    );
    return row?.changes;
  }
}
