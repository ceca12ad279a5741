import { type DatasetVersion, datasetVersionSchema } from "../../model/dataset.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { missingVersion } from "../missing-version.ts";
import { bodyLabels, versionCodec } from "./graph.ts";
import type { LoadLock } from "./load-lock.ts";
import type { Neo4jConnection, Transaction } from "./neo4j-connection.ts";

const sweepSize = 2_000;

/**
 * The node of a version has a `state`: `staged` while it is being loaded (or after that load died), `readable`, and
 * `dropped`. Whoever loads the dataset next sweeps what is not readable.
 */
export async function keptVersions(connection: Neo4jConnection): Promise<DatasetVersion[]> {
  const rows = await connection.read((transaction) =>
    transaction.run<{ properties: Record<string, unknown> }>(
      `MATCH (v:DatasetVersion {state: 'readable'})
       RETURN properties(v) AS properties ORDER BY v.dataset, v.version DESC`,
    ),
  );
  return rows.map(({ properties }) => {
    try {
      return datasetVersionSchema.parse(versionCodec.decode(properties));
    } catch (error) {
      throw new TielineError("store_corrupt", { where: connection.uri, reason: String(error) }, { cause: error });
    }
  });
}

export async function assertKept(connection: Neo4jConnection, dataset: string, version: number): Promise<void> {
  const kept = await keptVersions(connection);
  if (!kept.some((each) => each.dataset === dataset && each.version === version))
    throw missingVersion(dataset, version, kept);
}

/** To be called in the transaction that changes what `keptVersions` gives. */
export async function countChange(transaction: Transaction): Promise<void> {
  await transaction.run("MATCH (t:Tieline) SET t.changes = t.changes + 1");
}

/** Takes away the dataset's bodies that are nobody's, a little at a time. */
export async function sweep(lock: LoadLock): Promise<void> {
  const { dataset } = lock;
  const left = await lock.write((transaction) =>
    transaction.run<{ version: number }>(
      "MATCH (v:DatasetVersion {dataset: $dataset}) WHERE v.state <> 'readable' RETURN v.version AS version",
      { dataset },
    ),
  );
  for (const { version } of left) {
    for (const label of bodyLabels) await sweepLabel(lock, label, version);
    await lock.write((transaction) =>
      transaction.run("MATCH (v:DatasetVersion {dataset: $dataset, version: $version}) DETACH DELETE v", {
        dataset,
        version,
      }),
    );
  }
}

async function sweepLabel(lock: LoadLock, label: string, version: number): Promise<void> {
  for (;;) {
    const [{ gone }] = await lock.write((transaction) =>
      transaction.run<{ gone: number }>(
        `MATCH (n:${label} {dataset: $dataset, version: $version}) WHERE n.id IS NOT NULL
         WITH n LIMIT ${sweepSize} DETACH DELETE n RETURN count(*) AS gone`,
        { dataset: lock.dataset, version },
      ),
    );
    if (gone < sweepSize) return;
  }
}
