import { byCodeUnit } from "../../model/id.ts";
import type { ScoreRun } from "../store.ts";
import { assertKept } from "./bodies.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

const batchSize = 5_000;

type RunRow = Omit<ScoreRun, "scores">;

/** Writes `(:Organisation)-[:SCORED {value}]->(:AnalysisRun)`, in place of what an earlier run of the same id wrote. */
export async function writeScores(connection: Neo4jConnection, run: ScoreRun): Promise<void> {
  const { id, dataset, version, analysis, parameters, at, scores } = run;
  await assertKept(connection, dataset, version);
  const key = { dataset, version, id };
  // While `at` is missing the run is not complete, and not read.
  await connection.write((transaction) =>
    transaction.run(
      `MERGE (r:AnalysisRun {dataset: $dataset, version: $version, id: $id}) REMOVE r.at
       WITH r MATCH (r)<-[s:SCORED]-() DELETE s`,
      key,
    ),
  );
  for (let start = 0; start < scores.length; start += batchSize)
    await connection.write((transaction) =>
      transaction.run(
        `MATCH (r:AnalysisRun {dataset: $dataset, version: $version, id: $id})
         UNWIND $scores AS score
         MATCH (o:Organisation {dataset: $dataset, version: $version, id: score.organisation})
         MERGE (o)-[s:SCORED]->(r) SET s.value = score.value`,
        { ...key, scores: scores.slice(start, start + batchSize) },
      ),
    );
  await connection.write((transaction) =>
    transaction.run(
      `MATCH (r:AnalysisRun {dataset: $dataset, version: $version, id: $id})
       SET r.analysis = $analysis, r.parameters = $parameters, r.at = $at`,
      { ...key, analysis, parameters, at },
    ),
  );
}

export async function readScores(connection: Neo4jConnection, dataset: string, version: number): Promise<ScoreRun[]> {
  const runs = await connection.read((transaction) =>
    transaction.run<RunRow & Record<string, unknown>>(
      `MATCH (r:AnalysisRun {dataset: $dataset, version: $version}) WHERE r.id IS NOT NULL AND r.at IS NOT NULL
       RETURN r.id AS id, r.dataset AS dataset, r.version AS version, r.analysis AS analysis,
              r.parameters AS parameters, r.at AS at`,
      { dataset, version },
    ),
  );
  const complete: ScoreRun[] = [];
  for (const run of runs.toSorted((a, b) => byCodeUnit(a.id, b.id))) {
    const scores: { organisation: string; value: number }[] = [];
    for await (const rows of connection.stream<{ organisation: string; value: number }>(
      `MATCH (r:AnalysisRun {dataset: $dataset, version: $version, id: $id})<-[s:SCORED]-(o)
       RETURN o.id AS organisation, s.value AS value`,
      { dataset, version, id: run.id },
      batchSize,
    ))
      scores.push(...rows);
    complete.push({ ...run, scores: scores.sort((a, b) => byCodeUnit(a.organisation, b.organisation)) });
  }
  return complete;
}
