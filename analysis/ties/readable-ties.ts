import { coreTies } from "./core-ties.ts";
import { disparityBackbone } from "./disparity-backbone.ts";
import { inducedGraph } from "./induced-graph.ts";
import type { TieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** How a graph of too many ties is made readable: by its most significant ties, or by its densest part where all weigh the same. */
export type Reading = "backbone" | "core";

/** How far it was reduced: the significance level of a backbone, or the ties that everybody in a core has at least. */
export interface Reduced {
  readonly alpha?: number;
  readonly core?: number;
}

/** No more than `maxTies` ties, all where there are no more; only among `nodes`, ascending, where those are given. */
export function readableTies(
  graph: WeightedGraph,
  reading: Reading,
  { maxTies, nodes }: { readonly maxTies: number; readonly nodes?: Uint32Array },
): TieList & Reduced {
  if (reading === "core") return nodes ? coreAmong(graph, nodes, maxTies) : coreTies(graph, maxTies);
  if (!nodes) return disparityBackbone(graph, { maxTies });
  const among = new Uint8Array(graph.order);
  for (const node of nodes) among[node] = 1;
  return disparityBackbone(graph, { maxTies, among });
}

function coreAmong(graph: WeightedGraph, nodes: Uint32Array, maxTies: number): TieList & Reduced {
  const { source, target, ...rest } = coreTies(inducedGraph(graph, nodes), maxTies);
  return { ...rest, source: source.map((k) => nodes[k]), target: target.map((k) => nodes[k]) };
}
