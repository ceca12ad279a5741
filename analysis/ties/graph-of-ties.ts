import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { makeGraph } from "./make-network.ts";
import type { TieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** The graph of `order` nodes that these ties make, which stand as a tie list has them: each once, by source and then target. */
export function graphOfTies(order: number, { source, target, weight, activities }: TieList): WeightedGraph {
  const offsets = sharedUint32(order + 1);
  for (const node of source) offsets[node + 1]++;
  for (const node of target) offsets[node + 1]++;
  for (let node = 0; node < order; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice();
  const graph = {
    offsets,
    neighbours: sharedUint32(2 * source.length),
    weights: sharedFloat64(2 * source.length),
    activities: sharedUint32(2 * source.length),
  };
  // In this order a node meets those before it first, and both in ascending order: no list is to be sorted.
  source.forEach((from, k) => {
    for (const [node, other] of [
      [from, target[k]],
      [target[k], from],
    ]) {
      const place = next[node]++;
      graph.neighbours[place] = other;
      graph.weights[place] = weight[k];
      graph.activities[place] = activities[k];
    }
  });
  return makeGraph(graph);
}
