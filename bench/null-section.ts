import { bestModularity } from "../analysis/community/best-modularity.ts";
import { computeFigure } from "../analysis/compute-figure.ts";
import { assortativity } from "../analysis/connectivity/assortativity.ts";
import { groupWeights } from "../analysis/connectivity/group-weights.ts";
import type { Facts } from "../analysis/facts/facts.ts";
import { curveball } from "../analysis/null/curveball.ts";
import { drawFigures } from "../analysis/null/draw-figures.ts";
import { drawParts } from "../analysis/null/draw-parts.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { seededRandom } from "../model/seeded-random.ts";
import { factsOf } from "./analysis-section.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { summarise, take } from "./timing.ts";

const network = networkParametersSchema.parse({});

/** Random networks on one thread; the service deals their parts to all threads that it has. */
export async function nullRows(): Promise<Row[]> {
  if (!benchData.h2020 || !benchData.energy) return [{ work: "null models", note: "skipped: no ../shared/data" }];
  const [h2020, energy] = [await factsOf(benchData.h2020), await factsOf(benchData.energy)];
  return [
    await timed("full H2020: 1,000 curveball draws, each with country × country matrix and r", 30, () =>
      countryMatrices(h2020, 1000),
    ),
    await timed("energy slice: 100 curveball draws, each with the modularity of Louvain, one run", 60, () =>
      modularities(energy, 100),
    ),
  ];
}

function countryMatrices(facts: Facts, draws: number): void {
  const selection = selectActivities(facts, network);
  const parameters = { by: "country", weighted: true };
  const groups = assortativity.groups!(facts, selection.organisations, parameters);
  drawParts(draws).forEach(({ first, end }, part) => {
    const chain = curveball(facts, selection, seededRandom(1, part), unwatched);
    for (let draw = first; draw < end; draw++) {
      const drawn = chain.next();
      groupWeights(drawn, groups);
      computeFigure(assortativity, { facts, selection: drawn, groups, parameters, progress: unwatched });
    }
  });
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
async function timed(work: string, aim: number, run: () => void): Promise<Row> {
  return { work, ours: summarise([await take(run)]), aim, note: "one thread" };
}
