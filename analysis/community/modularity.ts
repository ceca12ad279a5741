import type { WeightedGraph } from "../ties/tie-network.ts";

/**
 * Modularity of a partition: Q = Σ_c (e_cc − γ a_c²), with e_cc the share of tie-weight ends inside group c, a_c the share
 * of all ends at c, γ the resolution (Newman & Girvan 2004; Reichardt & Bornholdt 2006). No unit; from −γ/2 to 1. Nodes
 * without a tie do not count, whatever their group. NaN where there is no tie. O(m).
 */
export function modularity(
  { order, offsets, neighbours, weights }: WeightedGraph,
  groupOf: Int32Array,
  { resolution, weighted }: { readonly resolution: number; readonly weighted: boolean },
): number {
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const ends = new Float64Array(groups);
  let inside = 0;
  let all = 0;
  for (let node = 0; node < order; node++) {
    const group = groupOf[node];
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const weight = weighted ? weights[tie] : 1;
      all += weight;
      ends[group] += weight;
      if (groupOf[neighbours[tie]] === group) inside += weight;
    }
  }
  return inside / all - resolution * ends.reduce((sum, weight) => sum + (weight / all) ** 2, 0);
}
