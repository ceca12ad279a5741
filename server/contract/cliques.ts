import { z } from "zod";
import { smallestCliqueSchema } from "../../analysis/cohesion/smallest-clique.ts";
import { idSchema } from "../../model/id.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { pageShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const usuallyListed = 100;
const mostListed = 100_000;

/** Which cliques are listed, as it stands in a query string. */
export const cliquesShape = {
  min: smallestCliqueSchema,
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostListed)
    .optional()
    .describe(
      `How many are listed, at most: the largest. How many there are is said all the same. Default: ${usuallyListed}, as CSV ${mostListed}.`,
    ),
  cursor: pageShape.cursor,
};

/** How many are listed where a request does not say. */
export function cliquesListed(format: "json" | "csv"): number {
  return format === "csv" ? mostListed : usuallyListed;
}

const cliqueMember = z
  .strictObject({
    id: idSchema,
    name: z.string().optional().describe("In the language of the answer; absent where only the id is known."),
    synthetic: z.boolean(),
  })
  .meta({ id: "CliqueMember" });

const cliqueSchema = z
  .strictObject({
    id: z.int().min(0).describe("Its place among all; 0 is the first."),
    size: z.int().min(2),
    weight: z.number().positive().describe("Weight of all ties between its members."),
    organisations: z.array(cliqueMember).describe("Its members, by id."),
  })
  .meta({ id: "Clique" });

export const cliquesResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    count: z.int().min(0).describe("Maximal cliques of at least `min` organisations, listed or not."),
    left: z.int().min(0).describe("Of them, those that come after the last listed here."),
    next: z.string().optional().describe("Cursor of those that come after; absent where there are none."),
    sizes: z
      .array(z.strictObject({ size: z.int().min(2), cliques: z.int().min(1) }))
      .describe("How many there are of each size, listed or not; the largest size first."),
    covered: z.int().min(0).describe("Organisations that are in one of them, listed or not."),
    cliques: z
      .array(cliqueSchema)
      .describe("The largest first, equally large ones in the order of their members' ids."),
  })
  .meta({ id: "CliquesResult" });
