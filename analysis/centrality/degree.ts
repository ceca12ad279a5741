import type { Measure } from "../measure.ts";

/**
 * Degree of i: the number of organisations that i is tied to. Unit: organisations; from 0 to n − 1. Weights are not read;
 * an organisation without a tie has 0, in an empty network there is no value. O(n). Source: Freeman 1978.
 *
 * Checked in closed form, by brute force, and on H2020 against igraph.
 */
export const degree: Measure<Record<never, never>> = {
  id: "degree",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/centrality/degree.ts",
  why: "The length of a row.",
  compute({ network }) {
    const { order, offsets } = network!;
    return Float64Array.from({ length: order }, (_, node) => offsets[node + 1] - offsets[node]);
  },
};
