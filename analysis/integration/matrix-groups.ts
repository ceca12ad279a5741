import { z } from "zod";
import { groupEnds } from "../connectivity/group-ends.ts";
import { mostGroupsOfMatrix } from "../connectivity/group-weights.ts";
import { type LargestGroups, largestGroups } from "../connectivity/largest-groups.ts";
import type { Facts } from "../facts/facts.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { groupsAcross, isLevel } from "./across-figure.ts";
import { type Place, placeFrom } from "./place.ts";
import { placedOn, placingParameters } from "./placing.ts";
import { topologyOn } from "./topology.ts";

/** Which groups a mixing matrix has, in a query. */
export const matrixGroupsShape = {
  by: z
    .string()
    .min(1)
    .max(200)
    .describe(
      "What groups the organisations: complex, hub (area) or zone as the topology has them, else any of the dataset's groupings.",
    ),
  ...placingParameters,
  most: z.coerce
    .number()
    .int()
    .min(2)
    // Those without a value stand beside them.
    .max(mostGroupsOfMatrix - 1)
    .optional()
    .describe(
      "How many groups at most: those with most at them, by weight or by number of ties, and all others merged into one that counts them. Without it all, refused where they are too many.",
    ),
};
export type MatrixGroupsRequest = z.output<z.ZodObject<typeof matrixGroupsShape>>;

export interface MatrixGroups extends LargestGroups {
  /** Parallel to the groups: where each is, if they are complexes, hub areas or zones; the merged ones and those without a value are nowhere. */
  readonly places?: readonly Place[];
}

interface Network {
  readonly selection: Selection;
  readonly network?: TieNetwork | undefined;
  /** Whether what is at a group is by weight; by number of ties it needs the projection. */
  readonly weighted: boolean;
}

/**
 * The groups of a mixing matrix. Of complexes, hub areas and zones the ids are their own; whoever is at none that the level knows, but at one of another
 * level, is in a group whose id is a place: `{"zone":"…"}`. Checked by hand on each case.
 */
export function matrixGroups(facts: Facts, { by, most, ...placing }: MatrixGroupsRequest, on: Network): MatrixGroups {
  const across = groupsAcross(facts, on.selection.organisations, { across: by, ...placing });
  if (!isLevel(by)) return atMost(across, most, on);
  const placeOf = new Map<string | undefined, Place>();
  const topology = topologyOn(facts, placedOn(facts, placing).day);
  const groups = across.groups.map((group) => {
    if (group.id === undefined) return group;
    const place = placeFrom(group.id);
    const id = place[by] ?? group.id;
    const stand = topology.get(place.complex ?? place.hub ?? "");
    placeOf.set(id, { ...place, hub: place.hub ?? stand?.hub, zone: place.zone ?? stand?.zone });
    return { ...group, id };
  });
  const chosen = atMost({ ...across, groups }, most, on);
  return { ...chosen, places: chosen.groups.map(({ id }) => placeOf.get(id) ?? {}) };
}

function atMost(all: NodeGroups, most: number | undefined, on: Network): MatrixGroups {
  if (most === undefined || most >= all.groups.length) return { ...all, merged: 0 };
  return largestGroups(all, groupEnds({ ...on, network: on.network, groups: all }).ends, most);
}
