import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { leiden } from "../analysis/community/leiden.ts";
import { louvain } from "../analysis/community/louvain.ts";
import { computeMeasure } from "../analysis/compute-measure.ts";
import { mixingMatrix } from "../analysis/connectivity/mixing-matrix.ts";
import { buildFacts } from "../analysis/facts/build-facts.ts";
import type { Facts } from "../analysis/facts/facts.ts";
import { stringAt } from "../analysis/facts/string-column.ts";
import { ownParameters } from "../analysis/measure.ts";
import { measures } from "../analysis/measures.ts";
import { pairsByDistance } from "../analysis/structure/distances.ts";
import { asGraph } from "../analysis/ties/as-graph.ts";
import { deriveTies } from "../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../analysis/ties/node-groups.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { settingsSchema } from "../model/settings.ts";
import { TielineError } from "../model/tieline-error.ts";
import { newFlag, WorkerPool } from "../server/jobs/worker-pool.ts";
import { computeInWorkers } from "../server/results/compute-in-workers.ts";
import { openStore } from "../store/open-store.ts";
import { benchData } from "./bench-data.ts";
import { type Peers, startPeers } from "./peers.ts";
import type { Row } from "./row.ts";
import { summarise, type Taken, take, timeRuns } from "./timing.ts";
import { runNode } from "./watched-child.ts";

const parameters = networkParametersSchema.parse({});
/** What follows paths and other libraries know: minutes in them on full H2020, which are reckoned from some sources where --full is not asked. */
const comparedPaths = new Set(["betweenness", "harmonic-closeness"]);
/** Half an hour there: twice as long as igraph takes, as on the slice. */
const leftOutOnFull = new Set(["networkit betweenness"]);
const aims: Record<string, number> = { pagerank: 0.5, coreness: 0.5, clustering: 0.5 };
const threads = 2;
const warmSeconds = 1;

/** Facts → ties → numbers, in one thread where nothing else is said, beside other libraries on the same network. */
export async function analysisRows(runs: number, full: boolean): Promise<Row[]> {
  if (!benchData.h2020 || !benchData.energy) return [{ work: "analysis", note: "skipped: no ../shared/data" }];
  return [
    ...(await networkRows("energy slice", benchData.energy, runs, true)),
    ...(await networkRows("full H2020", benchData.h2020, runs, full)),
  ];
}

async function networkRows(name: string, file: string, runs: number, full: boolean): Promise<Row[]> {
  const facts = await factsOf(file);
  const network = deriveTies(facts, parameters);
  const idOf = (node: number) => stringAt(facts.organisations.ids, network.organisations[node]);
  const size = `${network.order.toLocaleString("en")} organisations, ${network.size.toLocaleString("en")} ties`;
  const large = network.size > 500_000;
  const rows: Row[] = [
    {
      work: `${name}: facts → ties, arrays`,
      ours: await timeRuns(runs, () => deriveTies(facts, parameters)),
      aim: large ? 1 : undefined,
      note: size,
    },
    {
      work: `${name}: facts → ties, graphology graph`,
      ours: await timeRuns(Math.min(runs, 3), () => asGraph(deriveTies(facts, parameters), idOf)),
      aim: large ? 5 : undefined,
    },
  ];
  const peers = await startPeers(network);
  const pool = new WorkerPool(settingsSchema.parse({}), { size: threads, idleMs: 600_000, graceMs: 1000 });
  const isCompared = (library: string, measure: string) => !large || !leftOutOnFull.has(`${library} ${measure}`);
  const compare = async (work: string, measure: string, once: () => unknown, aim?: number) => {
    const row = { work: `${name}: ${work}` };
    try {
      rows.push(await beside(row.work, measure, once, peers, isCompared, runs, large ? aim : undefined));
    } catch (error) {
      // Refused for its size: a row that says so.
      if (!(error instanceof TielineError)) throw error;
      rows.push({ ...row, note: `refused: ${error.message}` });
    }
  };
  try {
    for (const measure of measures) {
      const followsPaths = measure.parts !== undefined;
      if (followsPaths && large && !comparedPaths.has(measure.id)) continue;
      const theirs = followsPaths && !full ? `${measure.id}-part` : measure.id;
      const own = z.object(ownParameters(measure)).parse({});
      const asked = { ...parameters, ...own };
      if (followsPaths && measure.id !== "harmonic-closeness") {
        const input = { measure: measure.id, facts, network, parameters: asked };
        const job = { cancelled: newFlag(), report() {} };
        await compare(`${measure.id}, ${threads} threads`, theirs, () =>
          computeInWorkers({ computing: pool }, input, job),
        );
      } else {
        const once = () => computeMeasure(measure, { facts, network, parameters: asked, progress: unwatched });
        await compare(measure.id, theirs, once, aims[measure.id]);
      }
    }
    if (full) await compare("mean distance", "mean-distance", () => pairsByDistance(network, unwatched));
    const once = { resolution: 1, runs: 1, seed: 1, weighted: true };
    await compare("louvain, one run", "louvain", () => louvain(network, once, unwatched), 1.5);
    const byLeiden = () => leiden(network, { ...once, iterations: 2 }, unwatched);
    await compare("leiden, one run of two iterations", "leiden", byLeiden);
  } finally {
    await pool.close();
    peers?.stop();
  }
  rows.push({
    work: `${name}: mixing by country`,
    ours: await timeRuns(runs, () =>
      mixingMatrix({
        selection: selectActivities(facts, parameters),
        network,
        groups: nodeGroups(network.organisations, facts.organisations.groupings.country),
        weighted: true,
      }),
    ),
  });
  return rows;
}

/** Ours and each peer in turn, run by run, so that a machine that slows down slows all of them. */
async function beside(
  work: string,
  measure: string,
  once: () => unknown,
  peers: Peers | undefined,
  isCompared: (library: string, measure: string) => boolean,
  runs: number,
  aim?: number,
): Promise<Row> {
  const own: Taken[] = [];
  const theirs = new Map<string, Taken[]>();
  // What takes minutes is measured once.
  let repeat = runs;
  // What is quick is compiled while it is repeated for a second, which a server that has been up for a while has behind it: not counted.
  const first = await take(once);
  for (let warm = first.seconds; warm < warmSeconds; ) warm += (await take(once)).seconds;
  for (let run = 0; run < repeat; run++) {
    own.push(run === 0 && first.seconds > 3 ? first : await take(once));
    if (own[0].seconds > 10) repeat = 1;
    for (const library of peers?.present ?? []) {
      if (!isCompared(library, measure)) continue;
      const { version, seconds, cpu } = await peers!.time(library, measure);
      if (seconds === undefined || cpu === undefined) continue;
      const label = `${library} ${version}`;
      theirs.set(label, [...(theirs.get(label) ?? []), { seconds, cpu }]);
      if (seconds > 30) repeat = run + 1;
    }
  }
  return {
    work,
    ours: summarise(own),
    aim,
    peers: [...theirs].map(([name, seconds]) => ({ name, timing: summarise(seconds) })),
  };
}

export async function factsOf(file: string): Promise<Facts> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  try {
    await runNode("seed/main.ts", [file, "--dataset", "bench"], { TIELINE_DATA: folder });
    const store = await openStore(settingsSchema.parse({ TIELINE_DATA: folder }));
    const [version] = await store.versions();
    const facts = await buildFacts(version, store.read(version.dataset, version.version));
    await store.close();
    return facts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
