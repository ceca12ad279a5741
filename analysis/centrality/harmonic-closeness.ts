import { flagSchema } from "../../model/flag.ts";
import type { Progress } from "../../model/progress.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { computeAllParts, type Dealt } from "../measure-parts.ts";
import { closenessParts } from "./closeness-parts.ts";
import { reachByHops } from "./reach-by-hops.ts";
import { reachByLength } from "./reach-by-length.ts";
import { type TwinQuotient, twinQuotient } from "./twin-quotient.ts";

const parameters = {
  normalised: flagSchema
    .default(false)
    .describe("true: divided by the number of other organisations, n-1; absent where there is no other."),
};

interface Prepared {
  readonly quotient: TwinQuotient;
  readonly weighted: boolean;
  readonly divisor: number;
}

const parts = closenessParts(500, { prepare, sums, values });

/**
 * Harmonic closeness of i: Σ over all others j of 1 / d(i, j), 0 where there is no path (Marchiori & Latora 2000). Unit:
 * organisations, each counted by how near it is; from 0 to n − 1. An organisation without a tie has 0.
 *
 * By default a path's length is its number of ties; with `weighted=true` the sum of 1/weight (Opsahl et al. 2010), and the
 * unit is that of the weights.
 *
 * Exact. Twins are computed once; by hops, 32 sources go through the network together, each a bit (`reach-by-hops.ts`). O(k · m / 32) by hops
 * and O(k · m log k) by length for k classes of twins with m ties between them; O(k) in memory for each part.
 *
 * Checked in closed form, against every distance found naively, and against networkx.
 */
export const harmonicCloseness: Measure<typeof parameters, Dealt<Prepared>> = {
  id: "harmonic-closeness",
  reads: "ties",
  weightedDefault: false,
  parameters,
  source: "doi:10.1016/S0378-4371(00)00311-3",
  computedBy: "analysis/centrality/harmonic-closeness.ts",
  why: "graphology-metrics searches from each organisation alone. Here twins once, 32 sources at a time as bits.",
  compute: (input) => computeAllParts(parts, input),
  parts,
};

function prepare({ network, weighted, parameters: { normalised } }: MeasureInput<typeof parameters>): Prepared {
  return { quotient: twinQuotient(network!, weighted), weighted, divisor: normalised ? network!.order - 1 : 1 };
}

function sums({ quotient, weighted }: Prepared, first: number, end: number, progress: Progress): Float64Array {
  return (weighted ? reachByLength : reachByHops)(quotient, first, end, progress);
}

function values({ quotient, divisor }: Prepared, byClass: Float64Array): Float64Array {
  return Float64Array.from(quotient.classOf, (c) => byClass[c] / divisor);
}
