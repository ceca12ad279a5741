import type { Measure } from "../measure.ts";
import { eachTriangle } from "../ties/each-triangle.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";

/**
 * Constraint on i: Σ_j (p_ij + Σ_q p_iq p_qj)² over its partners j, with q over partners of both and p_ij = w_ij / s_i
 * (Burt 1992): high where an organisation's ties lead back to each other and it can broker nothing. No unit; above 0. With one partner it is
 * 1; it can exceed 1 with two partners that are tied. By default each tie counts as one. Undefined without a tie.
 *
 * The inner sum runs over triangles, each met once: O(m^1.5) in time at worst, O(m) in memory.
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
    const { order, offsets } = network!;
    const p = tieShares(network!, weighted);
    /** What each organisation puts into its partner indirectly, over partners of both. */
    const indirect = new Float64Array(p.length);
    eachTriangle(
      network!,
      (_a, _b, _c, ab, ba, ac, ca, bc, cb) => {
        indirect[ab] += p[ac] * p[cb];
        indirect[ba] += p[bc] * p[ca];
        indirect[ac] += p[ab] * p[bc];
        indirect[ca] += p[cb] * p[ba];
        indirect[bc] += p[ba] * p[ac];
        indirect[cb] += p[ca] * p[ab];
      },
      progress,
    );
    return Float64Array.from({ length: order }, (_, node) => {
      if (offsets[node] === offsets[node + 1]) return Number.NaN;
      let sum = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) sum += (p[tie] + indirect[tie]) ** 2;
      return sum;
    });
  },
};

/** p_ij = w_ij / s_i, parallel to `neighbours`: which share of its strength an organisation puts into each tie. */
function tieShares({ order, offsets, weights }: WeightedGraph, weighted: boolean): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let node = 0; node < order; node++) {
    let strength = 0;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) strength += weighted ? weights[tie] : 1;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
      shares[tie] = (weighted ? weights[tie] : 1) / strength;
  }
  return shares;
}
