import { workerData } from "node:worker_threads";
import { computeFigure } from "../analysis/compute-figure.ts";
import { assortativity } from "../analysis/connectivity/assortativity.ts";
import { groupWeights } from "../analysis/connectivity/group-weights.ts";
import type { Facts } from "../analysis/facts/facts.ts";
import { curveball } from "../analysis/null/curveball.ts";
import { drawParts } from "../analysis/null/draw-parts.ts";
import { selectActivities } from "../analysis/ties/select-activities.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { unwatched } from "../model/progress.ts";
import { randomState } from "../model/seeded-random.ts";

export interface CountryMatrices {
  readonly facts: Facts;
  readonly draws: number;
  /** One number in shared memory: the next part that nobody has taken. */
  readonly next: Int32Array;
}

/** Country × country matrix and assortativity of each draw, in the parts that the service deals; taken until none is left. */
export function countryMatrices({ facts, draws, next }: CountryMatrices): void {
  const selection = selectActivities(facts, networkParametersSchema.parse({}));
  const parameters = { by: "country", weighted: true };
  const groups = assortativity.groups!(facts, selection.organisations, parameters);
  const parts = drawParts(draws);
  for (let part = Atomics.add(next, 0, 1); part < parts.length; part = Atomics.add(next, 0, 1)) {
    const { first, end } = parts[part];
    const chain = curveball(facts, selection, randomState(1, part), unwatched);
    for (let draw = first; draw < end; draw++) {
      const drawn = chain.next();
      groupWeights(drawn, groups);
      computeFigure(assortativity, { facts, selection: drawn, groups, parameters, progress: unwatched });
    }
  }
}

// As a thread of its own it does its share.
if (workerData) countryMatrices(workerData as CountryMatrices);
