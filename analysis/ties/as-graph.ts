import { UndirectedGraph } from "graphology";
import type { TieNetwork } from "./tie-network.ts";

/** What graphology's family reads: each organisation by its id, each tie with its strength as `weight`. */
export type TieGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/** The network as a simple undirected graph of graphology; nodes and edges stand in the network's order. */
export function asGraph({ order, offsets, neighbours, weights }: TieNetwork, idOf: (node: number) => string): TieGraph {
  const graph: TieGraph = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  const ids = Array.from({ length: order }, (_, node) => idOf(node));
  for (const id of ids) graph.addNode(id);
  for (let node = 0; node < order; node++)
    for (let k = offsets[node]; k < offsets[node + 1]; k++)
      if (neighbours[k] > node) graph.addUndirectedEdge(ids[node], ids[neighbours[k]], { weight: weights[k] });
  return graph;
}
