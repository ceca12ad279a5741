import { flagSchema } from "../../model/flag.ts";
import type { Measure } from "../measure.ts";
import { eachTriangle } from "../ties/each-triangle.ts";

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
    const { order, offsets, weights } = network!;
    const w = weighted ? weights : new Float64Array(weights.length).fill(1);
    const marginal = w.slice();
    if (weighted)
      for (let node = 0; node < order; node++) {
        const strongest = weights
          .subarray(offsets[node], offsets[node + 1])
          .reduce((max, weight) => Math.max(max, weight), 0);
        for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) marginal[tie] = weights[tie] / strongest;
      }
    // What is shared is summed first and divided by s_i last: without weights these are whole numbers.
    const redundant = new Float64Array(order);
    eachTriangle(
      network!,
      (a, b, c, ab, ba, ac, ca, bc, cb) => {
        redundant[a] += w[ac] * marginal[bc] + w[ab] * marginal[cb];
        redundant[b] += w[bc] * marginal[ac] + w[ba] * marginal[ca];
        redundant[c] += w[ca] * marginal[ba] + w[cb] * marginal[ab];
      },
      progress,
    );
    return redundant.map((sum, node) => {
      const degree = offsets[node + 1] - offsets[node];
      if (degree === 0) return Number.NaN;
      const strength = w.subarray(offsets[node], offsets[node + 1]).reduce((total, weight) => total + weight, 0);
      return (degree - sum / strength) / (efficiency ? degree : 1);
    });
  },
};
