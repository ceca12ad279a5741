import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { makeGraph } from "./make-network.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** The graph of some of a graph's nodes, given in ascending order, and all ties between them; weights stay as they are. */
export function inducedGraph(graph: WeightedGraph, nodes: Uint32Array): WeightedGraph {
  const renumbered = new Int32Array(graph.order).fill(-1);
  nodes.forEach((node, k) => {
    renumbered[node] = k;
  });
  const offsets = sharedUint32(nodes.length + 1);
  const places: number[] = [];
  nodes.forEach((node, k) => {
    for (let place = graph.offsets[node]; place < graph.offsets[node + 1]; place++)
      if (renumbered[graph.neighbours[place]] >= 0) places.push(place);
    offsets[k + 1] = places.length;
  });
  const neighbours = sharedUint32(places.length);
  const weights = sharedFloat64(places.length);
  const activities = sharedUint32(places.length);
  places.forEach((place, k) => {
    neighbours[k] = renumbered[graph.neighbours[place]];
    weights[k] = graph.weights[place];
    activities[k] = graph.activities[place];
  });
  return makeGraph({ offsets, neighbours, weights, activities });
}
