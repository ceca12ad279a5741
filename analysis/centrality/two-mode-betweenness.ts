import { flagSchema } from "../../model/flag.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { computeAllParts, type Dealt } from "../measure-parts.ts";
import { twoModeTies } from "../ties/two-mode-ties.ts";
import { type Betweenness, betweennessParts } from "./betweenness-parts.ts";
import { openTwinQuotient, type TwinQuotient } from "./twin-quotient.ts";

const parameters = {
  normalised: flagSchema
    .default(true)
    .describe(
      "true: divided by the most that n organisations and m activities allow; absent where that is 0. false: pairs.",
    ),
};

const parts = betweennessParts(100, prepare);

/**
 * Two-mode betweenness of organisation i on the network of organisations and activities: Σ over unordered pairs {s, t} of other
 * nodes, organisations or activities, of the share of the shortest paths between them that lead through i, divided by the
 * most that n organisations and m activities allow, ½ (m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)) with s = ⌊(n−1)/m⌋ and t = (n−1) mod m
 * (Borgatti & Everett 1997). A share; from 0 to 1. With `normalised=false` pairs of nodes. Weights are not read. Pairs without a
 * path give nothing, n and m are those of the whole network. Undefined with one activity, where nothing can be between.
 *
 * Exact. Nodes that are tied to the same others are computed once (`openTwinQuotient`): a path leads through one of them at most,
 * as the next could be reached from the first, so that only pairs within a class are counted apart. O(k · p) in time for k classes
 * with p participations between them; O(k) in memory for each part besides the quotient.
 *
 * Checked in closed form, against every path enumerated, and against networkx.
 */
export const twoModeBetweenness: Measure<typeof parameters, Dealt<Betweenness>> = {
  id: "two-mode-betweenness",
  reads: "facts",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.1016/S0378-8733(96)00301-2",
  computedBy: "analysis/centrality/two-mode-betweenness.ts",
  why: "The family has no two-mode betweenness. The kernel of betweenness goes over participations too, which are fewer than ties.",
  compute: (input) => computeAllParts(parts, input),
  parts,
};

function prepare({ selection, parameters: own }: MeasureInput<typeof parameters>): Betweenness {
  const graph = twoModeTies(selection!, own);
  const quotient = openTwinQuotient(graph);
  const organisations = graph.firstActivity;
  const most = own.normalised ? mostBetween(organisations, graph.order - organisations) : 1;
  return {
    quotient,
    weighted: false,
    beside: pairsWithin(quotient),
    divisors: new Float64Array(organisations).fill(2 * most),
  };
}

/** The betweenness of the organisation in the middle of a star that is as even as it can be. */
function mostBetween(n: number, m: number): number {
  const s = Math.floor((n - 1) / m);
  const t = (n - 1) % m;
  return (m ** 2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/** Two of one class are two steps apart, over each node that both are tied to: what those are given, each pair from both ends. */
function pairsWithin({ classes, multiplicity, offsets, neighbours }: TwinQuotient): Float64Array {
  const given = new Float64Array(classes);
  for (let c = 0; c < classes; c++) {
    if (multiplicity[c] < 2) continue;
    let paths = 0;
    for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) paths += multiplicity[neighbours[tie]];
    const pairs = multiplicity[c] * (multiplicity[c] - 1);
    for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) given[neighbours[tie]] += pairs / paths;
  }
  return given;
}
