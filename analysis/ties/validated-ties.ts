import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Progress } from "../../model/progress.ts";
import { sumOfTrials } from "../statistics/sum-of-trials.ts";
import { isWithinCap } from "./activity-ties.ts";
import { type BipartiteModel, bipartiteModel } from "./bipartite-model.ts";
import { project } from "./project.ts";
import type { Selection } from "./selection.ts";
import type { WeightedGraph } from "./tie-network.ts";
import type { TieSignificance } from "./tie-significance.ts";
import { twoModeTies } from "./two-mode-ties.ts";

export interface ValidatedTies extends TieSignificance {
  /** The largest difference between a degree of the two modes and what the model expects. */
  readonly error: number;
}

/**
 * How likely two organisations of that many activities each would share as many as they do, or more, if nothing but everybody's
 * number of activities and every activity's number of organisations mattered: P(V_ij ≥ v) under the bipartite configuration
 * model (`bipartite-model.ts`), where V_ij = Σ_a B(p_ia p_ja) is a sum of independent trials, one an activity
 * (Saracco et al. 2017). Its distribution is exact (`sum-of-trials.ts`), not the Poisson or normal one near it; it
 * is made once for each pair of degrees.
 *
 * Read are the selected activities within the size cap and the organisations of the network in them, once each (`two-mode-ties.ts`);
 * no weights. Tested are all n(n − 1)/2 pairs of the n organisations, most of which share nothing and have p = 1: a correction has to count them.
 * Under `star`, pairs without a lead are not tied, and so not kept, however much they share.
 *
 * Where degrees leave no choice (everybody in every activity) p is 1. No ties, no values. In time that of the model, the projection, and
 * one distribution for each pair of degrees that shares something.
 *
 * Source: doi:10.1088/1367-2630/aa6b38. Checked in closed form, against all two-mode networks enumerated through the model's own
 * probabilities, and against two libraries: the same ties are validated.
 */
export function validatedTies(
  network: WeightedGraph,
  selection: Selection,
  parameters: NetworkParameters,
  progress: Progress,
): ValidatedTies {
  const { offsets, firstActivity } = twoModeTies(selection, parameters);
  const degrees = Uint32Array.from({ length: offsets.length - 1 }, (_, node) => offsets[node + 1] - offsets[node]);
  const model = bipartiteModel(degrees.subarray(0, firstActivity), degrees.subarray(firstActivity), progress);
  const shared = sharedActivities(network, selection, parameters);
  const { rows } = model;
  const classes = rows.degrees.length;
  const byClasses = new Map<number, number[]>();
  const { order, size, neighbours } = network;
  let tie = 0;
  for (let source = 0; source < order; source++)
    for (let place = network.offsets[source]; place < network.offsets[source + 1]; place++) {
      if (neighbours[place] < source) continue;
      const [a, b] = [rows.of[source], rows.of[neighbours[place]]];
      const key = Math.min(a, b) * classes + Math.max(a, b);
      const ties = byClasses.get(key);
      if (ties) ties.push(tie++);
      else byClasses.set(key, [tie++]);
    }
  const logP = new Float64Array(size);
  let done = 0;
  for (const [key, ties] of byClasses) {
    progress.checkCancelled();
    const most = ties.reduce((largest, k) => Math.max(largest, shared[k]), 0);
    const upper = sumOfTrials(trials(model, Math.floor(key / classes), key % classes), most);
    for (const k of ties) logP[k] = Math.log(upper[shared[k]]);
    progress.report(++done / byClasses.size);
  }
  return { logP, tested: (order * Math.max(0, order - 1)) / 2, error: model.error };
}

/** Of two organisations, by the classes of their degrees: one group of trials for each class of activities. */
function trials({ columns, linked }: BipartiteModel, a: number, b: number) {
  const width = columns.degrees.length;
  return Array.from(columns.sizes, (count, c) => ({
    count,
    probability: linked[a * width + c] * linked[b * width + c],
  })).filter(({ probability }) => probability > 0);
}

/** Of each tie, in order: how many activities its ends share, whoever leads them. */
function sharedActivities(network: WeightedGraph, selection: Selection, parameters: NetworkParameters): Uint32Array {
  const { offsets, members, sizes } = selection;
  const counts = project(network.order, {
    offsets,
    members,
    centres: sizes.map((_, a) => offsets[a + 1] - offsets[a]),
    pairWeights: Float64Array.from(sizes, (_, a) => Number(isWithinCap(selection, parameters, a))),
  });
  const shared = new Uint32Array(network.size);
  let tie = 0;
  for (let node = 0; node < network.order; node++) {
    let at = counts.offsets[node];
    for (let place = network.offsets[node]; place < network.offsets[node + 1]; place++) {
      const other = network.neighbours[place];
      if (other < node) continue;
      while (counts.neighbours[at] < other) at++;
      shared[tie++] = counts.activities[at];
    }
  }
  return shared;
}
