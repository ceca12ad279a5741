import type { Facts } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";
import type { IntegrationIndex } from "./indexes.ts";
import { isSomebodyPlaced } from "./place.ts";
import { type Placing, placedOn } from "./placing.ts";
import { complexesIn, topologyOn } from "./topology.ts";
import { unitsOfIndex } from "./units-of-index.ts";

/** Why an index has no value, for a reader who can do something about it. */
export const undefinedReasons = [
  "noActivity",
  "noTies",
  "noMiniClusters",
  "noPlaces",
  "noComplexes",
  "noSpokes",
  "oneGroup",
  "noneCrosses",
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/** The first of the reasons that holds, of an index that is undefined on this network. */
export function whyUndefined(
  index: IntegrationIndex,
  facts: Facts,
  selection: Selection,
  parameters: Readonly<Record<string, unknown>>,
): UndefinedReason {
  if (selection.activities.length === 0) return "noActivity";
  if (index.needs === "miniClusters") return "noMiniClusters";
  const { groups, present } = unitsOfIndex(index, facts, selection, parameters);
  const isOfPlaces = index.needs !== "groups" || ["complex", "hub", "zone"].includes(String(parameters.across));
  if (isOfPlaces && !isSomebodyPlaced(groups)) return "noPlaces";
  const topology = topologyOn(facts, placedOn(facts, parameters as { readonly placing: Placing }).day);
  if ((index.needs === "complexes" || index.needs === "spokes") && complexesIn(topology).length === 0)
    return "noComplexes";
  if (index.needs === "spokes" && complexesIn(topology, "connected").length === 0) return "noSpokes";
  if (!selection.pairWeights.some((weight) => weight > 0) || present.size === 0) return "noTies";
  if (index.needs === "groups" && present.size < 2) return "oneGroup";
  return index.needs === "groups" ? "noTies" : "noneCrosses";
}
