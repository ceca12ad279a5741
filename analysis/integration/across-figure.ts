import { z } from "zod";
import { groupEnds } from "../connectivity/group-ends.ts";
import { type GroupTotals, groupTotals } from "../connectivity/group-totals.ts";
import type { Facts } from "../facts/facts.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Figure } from "../figure.ts";
import { type NodeGroups, nodeGroups } from "../ties/node-groups.ts";
import { isSomebodyPlaced } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import { placedOn, placingParameters } from "./placing.ts";

/** The groupings that a topology tells; any other is an attribute of organisations. */
const levels = ["complex", "hub", "zone"] as const;
type Level = (typeof levels)[number];

export const acrossSchema = z
  .string()
  .min(1)
  .max(200)
  .default("complex")
  .describe(
    "Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country …",
  );

const parameters = { across: acrossSchema, ...placingParameters };
type Parameters = z.output<z.ZodObject<typeof parameters>>;

interface AcrossFigureEntry extends Pick<Figure, "id" | "source" | "computedBy" | "why"> {
  of(totals: GroupTotals): number;
}

/**
 * A figure about the boundaries of complexes, hub areas, zones or any other grouping that follows from what of the ties stays inside them. By
 * weight it is a sum over activities and needs no ties; by number of distinct ties it reads the projection.
 */
export function acrossFigure({ of, ...entry }: AcrossFigureEntry): Figure<typeof parameters> {
  return {
    ...entry,
    reads: "facts",
    readsUnweighted: "ties",
    weightedDefault: true,
    parameters,
    groups: groupsAcross,
    compute(input) {
      if (isLevel(input.parameters.across) && !isSomebodyPlaced(input.groups!)) return Number.NaN;
      return of(groupTotals(groupEnds(input)));
    },
  };
}

/** The nodes by the groups whose boundaries are asked about. */
export function groupsAcross(
  facts: Facts,
  organisations: Uint32Array,
  { across, ...placing }: Pick<Parameters, "across" | "placing" | "at">,
): NodeGroups {
  const grouping = isLevel(across)
    ? placeGrouping(facts, across, placedOn(facts, placing))
    : groupingNamed(facts, across);
  return nodeGroups(organisations, grouping);
}

/** Whether the groups are those of a topology. */
export function isLevel(name: string): name is Level {
  return (levels as readonly string[]).includes(name);
}
