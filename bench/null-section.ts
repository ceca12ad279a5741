import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { bestModularity } from "../analysis/community/best-modularity.ts";
import type { Facts } from "../analysis/facts/facts.ts";
import { drawFigures } from "../analysis/null/draw-figures.ts";
import { drawParts } from "../analysis/null/draw-parts.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { factsOf } from "./analysis-section.ts";
import { benchData } from "./bench-data.ts";
import { type CountryMatrices, countryMatrices } from "./country-matrices.ts";
import type { Row } from "./row.ts";
import { summarise, take } from "./timing.ts";

const network = networkParametersSchema.parse({});

const threads = 2;

/** Random networks on one thread, and their parts dealt to two, as the service deals them to all threads that it has. */
export async function nullRows(): Promise<Row[]> {
  if (!benchData.h2020 || !benchData.energy) return [{ work: "null models", note: "skipped: no ../shared/data" }];
  const [h2020, energy] = [await factsOf(benchData.h2020), await factsOf(benchData.energy)];
  const matrices = "full H2020: 1,000 curveball draws, each with country × country matrix and r";
  const asked = () => ({ facts: h2020, draws: 1000, next: new Int32Array(new SharedArrayBuffer(4)) });
  return [
    await timed(matrices, 30, "one thread", () => countryMatrices(asked())),
    await timed(matrices, 30, `${threads} threads`, () => inThreads(asked())),
    await timed(
      "energy slice: 100 curveball draws, each with the modularity of Louvain, one run",
      60,
      "one thread",
      () => modularities(energy, 100),
    ),
  ];
}

async function inThreads(workerData: CountryMatrices): Promise<void> {
  const file = new URL("country-matrices.ts", import.meta.url);
  await Promise.all(Array.from({ length: threads }, () => once(new Worker(file, { workerData }), "exit")));
}

function modularities(facts: Facts, draws: number): void {
  const request = {
    facts,
    selection: selectActivities(facts, network),
    null: { model: "curveball", draws, seed: 1 },
    parameters: { resolution: 1, runs: 1, seed: 1, weighted: true },
  } as const;
  drawParts(draws).forEach((part, number) => {
    drawFigures([bestModularity], part, number, request, unwatched);
  });
}

/** Once: it takes long enough to be steady. */
async function timed(work: string, aim: number, note: string, run: () => unknown): Promise<Row> {
  return { work, ours: summarise([await take(run)]), aim, note };
}
