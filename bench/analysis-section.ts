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
import { asGraph } from "../analysis/ties/as-graph.ts";
import { deriveTies } from "../analysis/ties/derive-ties.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { settingsSchema } from "../model/settings.ts";
import { openStore } from "../store/open-store.ts";
import { benchData } from "./bench-data.ts";
import { type Peers, startPeers } from "./peers.ts";
import type { Row } from "./row.ts";
import { secondsOf, summarise, timeRuns } from "./timing.ts";
import { runNode } from "./watched-child.ts";

const parameters = networkParametersSchema.parse({});
/** Minutes in other libraries on full H2020: measured with --full only. */
const followPaths = new Set(["betweenness", "harmonic-closeness"]);
const aims: Record<string, number> = { pagerank: 0.5, coreness: 0.5 };

/** Facts → ties → numbers, in one thread, beside other libraries on the same network. */
export async function analysisRows(runs: number, full: boolean): Promise<Row[]> {
  if (!benchData.h2020 || !benchData.energy) return [{ work: "analysis", note: "skipped: no ../shared/data" }];
  return [
    ...(await networkRows("full H2020", benchData.h2020, runs, full)),
    ...(await networkRows("energy slice", benchData.energy, runs, true)),
  ];
}

async function networkRows(name: string, file: string, runs: number, withPaths: boolean): Promise<Row[]> {
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
  try {
    for (const measure of measures) {
      if (followPaths.has(measure.id) && !withPaths) continue;
      const own = z.object(ownParameters(measure)).parse({});
      const once = () =>
        computeMeasure(measure, { facts, network, parameters: { ...parameters, ...own }, progress: unwatched });
      rows.push(
        await beside(`${name}: ${measure.id}`, measure.id, once, peers, runs, large ? aims[measure.id] : undefined),
      );
    }
    const once = { resolution: 1, runs: 1, seed: 1, weighted: true };
    const byLouvain = () => louvain(network, once, unwatched);
    rows.push(await beside(`${name}: louvain, one run`, "louvain", byLouvain, peers, runs, large ? 1.5 : undefined));
    const byLeiden = () => leiden(network, { ...once, iterations: 2 }, unwatched);
    rows.push(await beside(`${name}: leiden, one run of two iterations`, "leiden", byLeiden, peers, runs));
  } finally {
    peers?.stop();
  }
  rows.push({
    work: `${name}: mixing by country`,
    ours: await timeRuns(runs, () =>
      mixingMatrix({
        selection: selectActivities(facts, parameters),
        network,
        grouping: facts.organisations.groupings.country,
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
  runs: number,
  aim?: number,
): Promise<Row> {
  const own: number[] = [];
  const theirs = new Map<string, number[]>();
  // What takes minutes is measured once.
  let repeat = runs;
  for (let run = 0; run < repeat; run++) {
    own.push(await secondsOf(once));
    if (own[0] > 10) repeat = 1;
    for (const library of peers?.present ?? []) {
      const answer = await peers!.time(library, measure);
      if (answer.seconds === undefined) continue;
      const label = `${library} ${answer.version}`;
      theirs.set(label, [...(theirs.get(label) ?? []), answer.seconds]);
      if (answer.seconds > 30) repeat = run + 1;
    }
  }
  return {
    work,
    ours: summarise(own),
    aim,
    peers: [...theirs].map(([name, seconds]) => ({ name, timing: summarise(seconds) })),
  };
}

async function factsOf(file: string): Promise<Facts> {
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
