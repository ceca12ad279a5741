import { flagSchema } from "../../model/flag.ts";
import { estimateOnOneThread } from "../estimation.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { computeAllParts, type Dealt } from "../measure-parts.ts";
import { type Betweenness, betweennessParts } from "./betweenness-parts.ts";
import { type Drawn, estimation, samplingParameters } from "./sampled-betweenness.ts";
import { twinQuotient } from "./twin-quotient.ts";

const parameters = {
  normalised: flagSchema
    .default(false)
    .describe(
      "true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair.",
    ),
  ...samplingParameters,
};

const parts = betweennessParts(50, prepare);

/**
 * Betweenness of v: Σ over unordered pairs {s, t} without v of σ(s, t | v) / σ(s, t), the share of the shortest paths
 * between s and t that lead through v (Freeman 1977, computed as Brandes 2001 does). Unit: pairs of organisations; from 0
 * to (n − 1)(n − 2)/2. Pairs without a path give nothing, an organisation without a tie has 0.
 *
 * By default a path's length is its number of ties; with `weighted=true` the sum of 1/weight (Opsahl et al. 2010).
 *
 * Exact, unless `sampled` asks for estimates, which by default it does only above a limit (`sampled-betweenness.ts`). What makes it fast is that twins are computed once and, counting ties, that an organisation whose partners are
 * all tied to each other is only ever an end (`twin-quotient.ts`). O(k · m) in time for k classes with m ties between
 * them, in the worst case those of the network; O(k) for each part besides the quotient itself.
 *
 * Sources are dealt out to a number of parts that follows from the network's size; each part's sums are added in order.
 *
 * Checked in closed form, against every path enumerated, and against networkx and igraph on classic networks and on 3,114
 * organisations of H2020.
 */
export const betweenness: Measure<typeof parameters, Dealt<Betweenness>, Drawn> = {
  id: "betweenness",
  reads: "ties",
  weightedDefault: false,
  parameters,
  source: "doi:10.1080/0022250X.2001.9990249",
  computedBy: "analysis/centrality/betweenness.ts",
  why: "Exact in a time that allows it: organisations with the same partners are computed once. graphology-metrics reads a weight as a length.",
  compute: (input) =>
    estimation.isAskedFor(input) ? estimateOnOneThread(estimation, input).values : computeAllParts(parts, input),
  parts,
  estimation,
};

function prepare({ network, weighted, parameters: { normalised } }: MeasureInput<typeof parameters>): Betweenness {
  const { order } = network!;
  const pairsOfOthers = Math.max(0, ((order - 1) * (order - 2)) / 2);
  return {
    quotient: twinQuotient(network!, weighted),
    weighted,
    divisors: new Float64Array(order).fill(normalised ? 2 * pairsOfOthers : 2),
  };
}
