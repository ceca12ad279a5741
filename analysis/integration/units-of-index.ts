import { eachActivityEnds } from "../connectivity/each-activity-ends.ts";
import type { Facts } from "../facts/facts.ts";
import { type NodeGroups, nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { IntegrationIndex } from "./indexes.ts";
import { placeFrom, placeId } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import { type Placing, placedOn } from "./placing.ts";
import { complexesIn, topologyOn } from "./topology.ts";

/** Who is outside every group is a unit too. */
const outside = "";

/** Whom an index is about on one network: groups whose boundaries are crossed, else complexes and what is outside them in a zone. */
export interface IndexUnits {
  /** The unit of each group of `groups`. */
  readonly ids: readonly string[];
  readonly groups: NodeGroups;
  /** Those there: with an end of a tie, and for indexes over all complexes of the topology these too. */
  readonly present: ReadonlySet<string>;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The units of an index, and which of them are there. O(participations + complexes). */
export function unitsOfIndex(
  index: IntegrationIndex,
  facts: Facts,
  selection: Selection,
  parameters: Parameters,
): IndexUnits {
  const on = placedOn(facts, parameters as { readonly placing: Placing });
  const groups =
    index.needs === "groups"
      ? index.groups!(facts, selection.organisations, parameters as never)
      : nodeGroups(selection.organisations, placeGrouping(facts, "complex", on));
  const ids = groups.groups.map(({ id }) => id ?? outside);
  const present = new Set<string>();
  eachActivityEnds(selection, groups, ({ count, groups: touched, ends }) => {
    for (let k = 0; k < count; k++) if (ends[k] > 0) present.add(ids[touched[k]]);
  });
  if (isOverTopology(index))
    for (const complex of complexesIn(topologyOn(facts, on.day))) present.add(placeId({ complex })!);
  return { ids, groups, present };
}

/** Whether complexes count that nobody in the network is in. */
export function isOverTopology({ needs }: IntegrationIndex): boolean {
  return needs === "complexes" || needs === "spokes";
}

/** The complexes among some units. */
export function complexesOf(units: ReadonlySet<string>): Set<string> {
  const places = [...units].map((unit) => (unit === outside ? {} : placeFrom(unit)));
  return new Set(places.flatMap(({ complex }) => (complex === undefined ? [] : [complex])));
}
