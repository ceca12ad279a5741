import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNeo4j } from "../test/neo4j/run-neo4j.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { summarise } from "./timing.ts";
import { runNode } from "./watched-child.ts";

const command = "seed/main.ts";

/** Full H2020 from the gzipped table to a current version, as a whole process. */
export async function loadRows(runs: number): Promise<Row[]> {
  const file = benchData.h2020;
  if (!file) return [{ work: "load of full H2020", note: "skipped: no ../shared/data" }];
  const embedded = await timeLoads(runs, file, () => {
    const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
    return { env: { TIELINE_DATA: folder }, clear: () => rmSync(folder, { recursive: true }) };
  });
  return [{ work: "load of full H2020, embedded", aim: 12, ...embedded }, await neo4jRow(file)];
}

async function neo4jRow(file: string): Promise<Row> {
  const work = "load of full H2020, Neo4j";
  let server: Awaited<ReturnType<typeof runNeo4j>>;
  try {
    server = await runNeo4j();
  } catch (error) {
    return { work, aim: 40, note: `skipped: ${(error as Error).message}` };
  }
  try {
    const env = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    // Once: a second load into the same server would meet the first one's facts.
    return { work, aim: 40, ...(await timeLoads(1, file, () => ({ env, clear: () => {} }))) };
  } finally {
    await server.stop();
  }
}

async function timeLoads(runs: number, file: string, prepare: () => { env: NodeJS.ProcessEnv; clear: () => void }) {
  const seconds: number[] = [];
  let peak = 0;
  for (let run = 0; run < runs; run++) {
    const { env, clear } = prepare();
    const result = await runNode(command, [file, "--dataset", "h2020"], env);
    clear();
    seconds.push(result.seconds);
    peak = Math.max(peak, result.megabytes ?? 0);
  }
  const ours = summarise(seconds);
  const perSecond = Math.round(benchData.h2020Rows / ours.median).toLocaleString("en");
  return { ours, note: `${perSecond} rows/s, loader's peak ${peak.toFixed(0)} MB` };
}
