import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { NodeType, PictureMode } from "../../model/picture.ts";
import type { DerivedNetwork } from "./derive-network.ts";
import type { PictureSource } from "./picture-graph.ts";

/** What a picture's nodes are. */
export interface PictureKind {
  readonly mode: PictureMode;
  /** Grouping whose groups are the nodes, where they are groups. */
  readonly by?: string;
}

/** What the picture's graph is made from, ready for a worker. */
export function pictureSource(
  { facts, selection, network }: DerivedNetwork & { readonly facts: Facts },
  parameters: NetworkParameters,
  { mode, by }: PictureKind,
): PictureSource {
  const grouping = by === undefined ? undefined : groupingNamed(facts, by);
  return { mode, selection, network, parameters, grouping, organisations: facts.organisations.count };
}

/** How many things of the facts may be nodes of such a picture, numbered as `PictureGraph` says. */
export function thingCount({ organisations, activities }: Facts, { mode, by }: PictureKind): number {
  if (mode === "organisations") return organisations.count;
  if (mode === "activities") return activities.count;
  return mode === "groups" ? organisations.groupings[by!].values.length : organisations.count + activities.count;
}

/** What a thing is, by its number. */
export function thingAt({ organisations }: Facts, mode: PictureMode, thing: number): { type: NodeType; index: number } {
  if (mode === "groups") return { type: "group", index: thing };
  if (mode === "activities") return { type: "activity", index: thing };
  const isActivity = mode === "two-mode" && thing >= organisations.count;
  return isActivity ? { type: "activity", index: thing - organisations.count } : { type: "organisation", index: thing };
}
