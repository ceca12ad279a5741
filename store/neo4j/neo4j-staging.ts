import { type DatasetVersion, versionsKept } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import type { Commit, Staging } from "../store.ts";
import { countChange, keptVersions, sweep } from "./bodies.ts";
import { versionCodec } from "./graph.ts";
import { byShape, type Link, linksOf, writeLinks } from "./links.ts";
import type { LoadLock } from "./load-lock.ts";
import type { Neo4jConnection, Transaction } from "./neo4j-connection.ts";
import { writeFacts } from "./write-facts.ts";

/** How many facts one transaction writes. */
const batchSize = 5_000;

export class Neo4jStaging implements Staging {
  readonly base: number | undefined;
  readonly version: number;
  readonly #lock: LoadLock;
  /** Written last: what a record refers to may come after it. */
  readonly #links: Link[] = [];
  #open = true;

  private constructor(lock: LoadLock, base: number | undefined, lastVersion: number) {
    this.#lock = lock;
    this.base = base;
    this.version = lastVersion + 1;
  }

  /** Sweeps what dead loads left, then begins the next body. */
  static async begin(connection: Neo4jConnection, lock: LoadLock): Promise<Neo4jStaging> {
    const { dataset } = lock;
    await sweep(lock);
    const base = (await keptVersions(connection)).find((version) => version.dataset === dataset);
    const lastVersion = await lock.write(async (transaction) => {
      const [row] = await transaction.run<{ lastVersion: number }>(
        `MATCH (l:LoadLock {dataset: $dataset})
         MERGE (v:DatasetVersion {dataset: $dataset, version: l.lastVersion + 1}) SET v.state = 'staged'
         RETURN l.lastVersion AS lastVersion`,
        { dataset },
      );
      return row.lastVersion;
    });
    return new Neo4jStaging(lock, base?.version, lastVersion);
  }

  async put(facts: readonly Fact[]): Promise<void> {
    this.#assertOpen();
    for (let start = 0; start < facts.length; start += batchSize) {
      const batch = facts.slice(start, start + batchSize);
      await this.#lock.write((transaction) => writeFacts(transaction, this.#lock.dataset, this.version, batch));
      for (const fact of batch) this.#links.push(...linksOf(fact));
    }
  }

  async commit({ settings, counts, loadedAt, report }: Commit): Promise<DatasetVersion> {
    this.#assertOpen();
    const { dataset } = this.#lock;
    for (const links of byShape(this.#links))
      for (let start = 0; start < links.length; start += batchSize)
        await this.#lock.write((transaction) =>
          writeLinks(transaction, dataset, this.version, links.slice(start, start + batchSize)),
        );
    const described: DatasetVersion = { dataset, version: this.version, settings, loadedAt, counts, report };
    await this.#lock.write((transaction) => makeCurrent(transaction, described));
    // Committed is committed: what could not be swept or given back now, the next load sweeps and takes.
    await this.#end().catch(() => {});
    return described;
  }

  async abandon(): Promise<void> {
    if (this.#open) await this.#end();
  }

  /** What is swept here after a commit are the versions that it dropped. */
  async #end(): Promise<void> {
    this.#open = false;
    try {
      await sweep(this.#lock);
    } finally {
      await this.#lock.release();
    }
  }

  #assertOpen(): void {
    if (!this.#open) throw new RangeError(`the load of ${this.#lock.dataset} has ended`);
  }
}

async function makeCurrent(transaction: Transaction, version: DatasetVersion): Promise<void> {
  await transaction.run(
    `MATCH (v:DatasetVersion {dataset: $dataset, version: $version})
     WITH v, v.state AS state SET v = $properties, v.state = state`,
    { dataset: version.dataset, version: version.version, properties: versionCodec.encode(version) },
  );
  await transaction.run(
    `MATCH (v:DatasetVersion {dataset: $dataset, version: $version}), (l:LoadLock {dataset: $dataset})
     SET v.state = 'readable', l.lastVersion = $version
     MERGE (d:Dataset {id: $dataset})
     SET d.version = v.version, d.title = v.title, d.titleKo = v.titleKo, d.titleEn = v.titleEn
     MERGE (d)-[:HAS_VERSION]->(v)`,
    version,
  );
  await transaction.run(
    `MATCH (d:Dataset {id: $dataset})-[h:HAS_VERSION]->(v:DatasetVersion)
     WITH h, v ORDER BY v.version DESC SKIP ${versionsKept}
     SET v.state = 'dropped' DELETE h`,
    version,
  );
  await countChange(transaction);
}
