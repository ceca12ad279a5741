import type { TieNetwork, WeightedGraph } from "./tie-network.ts";

/** What a graph is made of; the rest of it follows from these. */
export type TieArrays = Pick<WeightedGraph, "offsets" | "neighbours" | "weights" | "activities">;
export type NetworkArrays = TieArrays & Pick<TieNetwork, "organisations" | "leftOut">;

/** The one place that vouches for a graph: symmetric, no loops, neighbours ascending and distinct, weights positive. */
export function makeGraph<T extends TieArrays>(arrays: T): T & WeightedGraph {
  const { offsets, neighbours } = arrays;
  const order = offsets.length - 1;
  let isolated = 0;
  for (let node = 0; node < order; node++) if (offsets[node] === offsets[node + 1]) isolated++;
  return { ...arrays, order, size: neighbours.length / 2, isolated } as T & WeightedGraph;
}

export function makeNetwork(arrays: NetworkArrays): TieNetwork {
  return makeGraph(arrays);
}
