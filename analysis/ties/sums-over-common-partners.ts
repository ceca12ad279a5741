import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "./tie-network.ts";
import { type TiesOnwards, tiesOnwards } from "./ties-onwards.ts";
import { trianglesByTie } from "./triangles-by-tie.ts";

/**
 * For every tie between i and j: Σ_q x_iq · x_qj · y_q over the partners q of both, from a number x of each tie, the same in both
 * directions, and y of each node. Parallel to `neighbours`, the same in both directions. Each triangle is met once:
 * O(m^1.5) at worst, O(m) in memory.
 */
export function sumsOverCommonPartners(
  network: WeightedGraph,
  x: Float64Array,
  y: Float64Array,
  progress: Progress,
): Float64Array {
  const ties = tiesOnwards(network);
  const { nodeAt, to, tieOf } = ties;
  const value = Float64Array.from(tieOf, (tie) => x[tie]);
  const factor = Float64Array.from(nodeAt, (node) => y[node]);
  const sums = new Float64Array(network.size);
  trianglesByTie(
    ties,
    (a, b, ab, count, ac, bc) => {
      const throughA = value[ab] * factor[a];
      const throughB = value[ab] * factor[b];
      let sum = 0;
      for (let k = 0; k < count; k++) {
        const ofA = value[ac[k]];
        const ofB = value[bc[k]];
        sum += ofA * ofB * factor[to[ac[k]]];
        sums[ac[k]] += throughB * ofB;
        sums[bc[k]] += throughA * ofA;
      }
      sums[ab] += sum;
    },
    progress,
  );
  return inBothDirections(network, ties, sums);
}

function inBothDirections(
  { order, offsets, neighbours }: WeightedGraph,
  { rank, tieOf }: TiesOnwards,
  sums: Float64Array,
): Float64Array {
  const result = new Float64Array(neighbours.length);
  for (let place = 0; place < sums.length; place++) result[tieOf[place]] = sums[place];
  // Neighbours ascend: in this order each node meets the ties that lead to it as they stand in its list.
  const next = offsets.slice(0, order);
  for (let node = 0; node < order; node++)
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const back = next[neighbours[tie]]++;
      if (rank[node] < rank[neighbours[tie]]) result[tie] = result[back];
    }
  return result;
}
