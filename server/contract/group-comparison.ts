import { z } from "zod";
import { seedSchema } from "../../model/seed.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { approximatedShape, definitionSchema, resultShape, summarySchema } from "./result.ts";

const draws = z.coerce.number().int().min(99).max(10_000);

/** How often chance is asked, and how sure an interval is. */
export const comparisonShape = {
  resamples: draws.default(1000).describe("Samples drawn anew for the intervals. Default 1000."),
  permutations: draws.default(999).describe("Deals of the groups' labels for the test. Default 999."),
  level: z.coerce.number().min(0.5).max(0.999).default(0.95).describe("Level of the intervals. Default 0.95."),
  seed: seedSchema,
};

const interval = z.strictObject({ lower: z.number(), upper: z.number() });
const p = z.number().gt(0).max(1);

export const groupComparisonResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    definitions: z.strictObject({ interval: definitionSchema, test: definitionSchema }),
    by: z.string(),
    n: z.int().min(0).describe("Organisations that have a value and are in a group: those tested."),
    between: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("η²: share of their variance between the groups; absent where they do not vary or are in one group."),
    p: p.optional().describe("Of deals of the labels with η² as large; absent where η² is."),
    groups: z
      .array(
        z
          .strictObject({
            id: z.string().nullable().describe("null: organisations in no group, the last one; they are not tested."),
            title: z.string(),
            organisations: z.int().min(0).describe("In the network."),
            sum: z.number().optional().describe("Of the defined values; absent where none is."),
            summary: summarySchema,
            mean: interval.optional().describe("Of the mean; absent below two values."),
            median: interval.optional().describe("Of the median; absent below two values."),
            difference: z
              .number()
              .optional()
              .describe("Mean of the group less that of the others in a group; absent where it is not tested."),
            p: p.optional().describe("Two-sided, of the difference."),
            adjusted: p.optional().describe("After Holm, for all groups tested."),
          })
          .meta({ id: "ComparedGroup" }),
      )
      .describe("Groups that have an organisation of the network, by id."),
  })
  .meta({ id: "GroupComparisonResult" });
