import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../model/seeded-random.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, startServer } from "./served.ts";
import { summarise, take } from "./timing.ts";
import { runNode } from "./watched-child.ts";

const pairs = 20;

/** Introductions and what came of meeting, as a broker asks the service for them: the network is at hand, the answer is not. */
export async function introductionsRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const env = { TIELINE_DATA: folder, TIELINE_FIRST: "nothing", PORT: "0", LOG_LEVEL: "silent", TIELINE_THREADS: "2" };
  try {
    await runNode("seed/programme/main.ts", [], { ...env, NEO4J_URI: undefined });
    if (benchData.h2020) await runNode("seed/main.ts", [benchData.h2020, "--dataset", "h2020"], env);
    const server = await startServer(env);
    try {
      const asked = (path: string) => askJson(`${server.address}/api/v1/datasets/${path}`);
      const rows = [await pathRow("programme", "programme", asked)];
      if (benchData.h2020) rows.push(await pathRow("full H2020", "h2020", asked));
      else rows.push({ work: "full H2020: introductions", note: "skipped: no ../shared/data" });
      rows.push({
        work: "programme: event to consortium",
        ours: summarise([await take(() => asked("programme/conversion"))]),
        note: "once, nothing of it known before",
      });
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pathRow(name: string, dataset: string, asked: (path: string) => Promise<unknown>): Promise<Row> {
  const { ids } = (await asked(`${dataset}/measures/degree`)) as { readonly ids: readonly string[] };
  const random = seededRandom(1);
  const somebody = () => ids[Math.floor(ids.length * random())];
  const runs = [];
  let none = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [from, to] = [somebody(), somebody()].map(encodeURIComponent);
    runs.push(
      await take(async () => {
        const answer = (await asked(`${dataset}/introductions?from=${from}&to=${to}&k=10`)) as {
          readonly paths: readonly unknown[];
        };
        none += Number(answer.paths.length === 0);
      }),
    );
  }
  const seconds = runs.map((run) => run.seconds);
  return {
    work: `${name}: introductions, ten paths between two drawn at random`,
    ours: summarise(seconds),
    aim: 0.3,
    note: `${pairs} pairs, of which ${none} have no path; each asked once`,
  };
}
