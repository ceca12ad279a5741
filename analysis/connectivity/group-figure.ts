import { z } from "zod";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Figure } from "../figure.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import { type GroupEnds, groupEnds } from "./group-ends.ts";

const by = z
  .string()
  .min(1)
  .max(200)
  .default("kind")
  .describe("The grouping that parts the organisations: kind, zone, complex, country …");

/** A figure about the groups of a grouping that follows from what of the ties is inside each, and at each. */
interface GroupFigureEntry<Own extends z.ZodRawShape> extends Pick<Figure, "id" | "source" | "computedBy" | "why"> {
  /** Beside `by`. */
  readonly parameters: Own;
  of(ends: GroupEnds, parameters: z.output<z.ZodObject<Own>>): number;
}

/**
 * By weight it is a sum over activities and needs no ties; by number of distinct ties it reads the projection. Organisations
 * without a value are a group of their own, as in the mixing matrix.
 */
export function groupFigure<Own extends z.ZodRawShape>(entry: GroupFigureEntry<Own>): Figure<{ by: typeof by } & Own> {
  return {
    ...entry,
    reads: "facts",
    readsUnweighted: "ties",
    weightedDefault: true,
    parameters: { by, ...entry.parameters },
    groups: (facts, organisations, parameters) =>
      nodeGroups(organisations, groupingNamed(facts, (parameters as { by: string }).by)),
    compute: (input) => entry.of(groupEnds(input), input.parameters as z.output<z.ZodObject<Own>>),
  };
}
