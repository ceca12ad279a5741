import { flagSchema } from "../../model/flag.ts";
import type { Measure } from "../measure.ts";
import { sumsOverCommonPartners } from "../ties/sums-over-common-partners.ts";

const parameters = {
  efficiency: flagSchema.default(false).describe("true: divided by the number of partners; a share from above 0 to 1."),
};

/**
 * Effective size of i: its number of partners less what is redundant among them, k_i − Σ_j Σ_q p_iq m_jq over its partners j
 * and the partners q of both, with p_iq = w_iq / s_i and m_jq = w_jq / max_k w_jk (Burt 1992). Without weights that is
 * k_i − 2 t_i / k_i with t_i ties among its partners (Borgatti 1997). Unit: organisations; from 1 (all tied to each other) to k_i. With
 * `efficiency=true` divided by k_i. By default each tie counts as one. Undefined without a tie.
 *
 * The inner sum runs over triangles, each met once: O(m^1.5) in time at worst, O(m) in memory.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const effectiveSize: Measure<typeof parameters> = {
  id: "effective-size",
  reads: "ties",
  weightedDefault: false,
  parameters,
  source: "doi:10.4159/9780674029095",
  computedBy: "analysis/brokerage/effective-size.ts",
  why: "The family has none. Each triangle of the arrays once gives all that is shared between two partners.",
  compute({ network, weighted, parameters: { efficiency }, progress }) {
    const { order, offsets, neighbours, weights } = network!;
    const w = weighted ? weights : new Float64Array(weights.length).fill(1);
    const strongest = new Float64Array(order);
    for (let node = 0; node < order; node++)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) strongest[node] = Math.max(strongest[node], w[tie]);
    const sums = sumsOverCommonPartners(network!, w, new Float64Array(order).fill(1), progress);
    return Float64Array.from({ length: order }, (_, node) => {
      const degree = offsets[node + 1] - offsets[node];
      if (degree === 0) return Number.NaN;
      // What is shared is summed first and divided by s_i last: without weights these are whole numbers.
      let redundant = 0;
      let strength = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        redundant += sums[tie] / strongest[neighbours[tie]];
        strength += w[tie];
      }
      return (degree - redundant / strength) / (efficiency ? degree : 1);
    });
  },
};
