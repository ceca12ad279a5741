import { z } from "zod";
import { boundaryIndex } from "../connectivity/assortativity.ts";
import { groupEnds } from "../connectivity/group-ends.ts";
import { type NodeGroups, nodeGroups } from "../connectivity/node-groups.ts";
import type { Facts } from "../facts/facts.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Figure } from "../figure.ts";
import { isSomebodyPlaced } from "./place.ts";
import { type PlaceLevel, placeGrouping, placeLevels } from "./place-grouping.ts";
import { placedOn, placingParameters } from "./placing.ts";

const parameters = {
  across: z
    .string()
    .min(1)
    .max(200)
    .default("complex")
    .describe(
      "Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country …",
    ),
  ...placingParameters,
};

/**
 * Integration = 1 − r, with r the boundary index (assortativity) of a grouping: 0 where no tie leaves its group, 1 where groups do not matter
 * beyond strength, at most 1 / (1 − Σ a_c²), where no tie stays, with a_c the share of ends of ties at group c (Newman 2003); on a complete
 * network of equal ties with each organisation a group of its own n / (n − 1). No unit. Complexes, hub areas and zones are those
 * of the topology of a day (`at`), with those outside every complex placed by zone or not (`placing`); who is outside is a group of
 * their own, as who has no value of another grouping is. Weights are strengths (`weighted=false`: each tie 1). Isolated organisations
 * change nothing. Undefined without a tie, where all ties are in one group, and for complexes, hub areas and zones where nobody in the network
 * has a place. Small groups shift it: read it against a null model. O(participations), by number of ties O(m).
 * Source: doi:10.1103/PhysRevE.67.026126.
 *
 * Checked in closed form, by brute force over the ties of the projection, and against networkx.
 */
export const integration: Figure<typeof parameters> = {
  id: "integration",
  reads: "facts",
  readsUnweighted: "ties",
  weightedDefault: true,
  parameters,
  source: "doi:10.1103/PhysRevE.67.026126",
  computedBy: "analysis/integration/integration.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  groups: groupsAcross,
  compute(input) {
    if (isPlaceLevel(input.parameters.across) && !isSomebodyPlaced(input.groups!)) return Number.NaN;
    return 1 - boundaryIndex(groupEnds(input));
  },
};

function groupsAcross(
  facts: Facts,
  organisations: Uint32Array,
  { across, ...placing }: z.output<z.ZodObject<typeof parameters>>,
): NodeGroups {
  const grouping = isPlaceLevel(across)
    ? placeGrouping(facts, across, placedOn(facts, placing))
    : groupingNamed(facts, across);
  return nodeGroups(organisations, grouping);
}

function isPlaceLevel(name: string): name is PlaceLevel {
  return (placeLevels as readonly string[]).includes(name);
}
