import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../model/seeded-random.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, startServer } from "./served.ts";
import { summarise, type Taken, take } from "./timing.ts";
import { processorSeconds, runNode } from "./watched-child.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

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
      const rows = [await pathRow("programme", "programme", server)];
      if (benchData.h2020) rows.push(await pathRow("full H2020", "h2020", server));
      else rows.push({ work: "full H2020: introductions", note: "skipped: no ../shared/data" });
      const timing = summarise([await answered(server, "programme/conversion")]);
      rows.push({ work: "programme: event to consortium", ours: timing, note: "once, nothing of it known before" });
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an answer took, by the clock and of the server's processor time. */
async function answered(
  { address, process }: Server,
  path: string,
  seen: (answer: unknown) => void = () => {},
): Promise<Taken> {
  const before = processorSeconds(process.pid!);
  const { seconds } = await take(async () => seen(await askJson(`${address}/api/v1/datasets/${path}`)));
  const after = processorSeconds(process.pid!);
  return { seconds, cpu: before === undefined || after === undefined ? Number.NaN : after - before };
}

async function pathRow(name: string, dataset: string, server: Server): Promise<Row> {
  let ids: readonly string[] = [];
  await answered(server, `${dataset}/measures/degree`, (answer) => {
    ids = (answer as { readonly ids: readonly string[] }).ids;
  });
  const random = seededRandom(1);
  const somebody = () => encodeURIComponent(ids[Math.floor(ids.length * random())]);
  const runs: Taken[] = [];
  let none = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const path = `${dataset}/introductions?from=${somebody()}&to=${somebody()}&k=10`;
    runs.push(
      await answered(server, path, (answer) => {
        none += Number((answer as { readonly paths: readonly unknown[] }).paths.length === 0);
      }),
    );
  }
  return {
    work: `${name}: introductions, ten paths between two drawn at random`,
    ours: summarise(runs.some(({ cpu }) => Number.isNaN(cpu)) ? runs.map(({ seconds }) => seconds) : runs),
    aim: 0.3,
    note: `${pairs} pairs, of which ${none} have no path; each asked once`,
  };
}
