import { coreTies } from "./core-ties.ts";
import { disparityBackbone } from "./disparity-backbone.ts";
import type { TieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** How a graph of too many ties is made readable: by its most significant ties, or by its densest part where all weigh the same. */
export type Reading = "backbone" | "core";

/** No more than `maxTies` ties; all where there are no more. */
export function readableTies(graph: WeightedGraph, reading: Reading, maxTies: number): TieList & Reduced {
  return reading === "core" ? coreTies(graph, maxTies) : disparityBackbone(graph, { maxTies });
}

/** How far it was reduced: the significance level of a backbone, or the ties that everybody in a core has at least. */
export interface Reduced {
  readonly alpha?: number;
  readonly core?: number;
}
