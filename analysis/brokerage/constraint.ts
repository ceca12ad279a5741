import type { Measure } from "../measure.ts";
import { sumsOverCommonPartners } from "../ties/sums-over-common-partners.ts";

/**
 * Constraint on i: Σ_j (p_ij + Σ_q p_iq p_qj)² over its partners j, with q over partners of both and p_ij = w_ij / s_i
 * (Burt 1992): high where an organisation's ties lead back to each other and it can broker nothing. No unit; above 0. With one partner it is
 * 1; it can exceed 1 with two partners that are tied. By default each tie counts as one. Undefined without a tie.
 *
 * The inner sum is (1/s_i) Σ_q w_iq w_qj / s_q, the same from both ends but for s_i: it runs over triangles, each met once. O(m^1.5)
 * in time at worst, O(m) in memory.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const constraint: Measure<Record<never, never>> = {
  id: "constraint",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.4159/9780674029095",
  computedBy: "analysis/brokerage/constraint.ts",
  why: "The family has none. Each triangle of the arrays once gives all that is shared between two partners.",
  compute({ network, weighted, progress }) {
    const { order, offsets, weights } = network!;
    const w = weighted ? weights : new Float64Array(weights.length).fill(1);
    const strength = new Float64Array(order);
    for (let node = 0; node < order; node++)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) strength[node] += w[tie];
    const parts = strength.map((s) => 1 / s);
    const indirect = sumsOverCommonPartners(network!, w, parts, progress);
    return strength.map((s, node) => {
      if (offsets[node] === offsets[node + 1]) return Number.NaN;
      let sum = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) sum += ((w[tie] + indirect[tie]) / s) ** 2;
      return sum;
    });
  },
};
