import { z } from "zod";
import { onBackboneResultShape } from "./backbone.ts";
import { approximatedShape, definitionSchema, resultShape, summarySchema } from "./result.ts";

export const measureByGroupResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    by: z.string(),
    groups: z
      .array(
        z
          .strictObject({
            id: z.string().nullable().describe("null: organisations that have no value, the last group."),
            title: z.string(),
            organisations: z.int().min(0).describe("In the network."),
            sum: z.number().optional().describe("Of the defined values; absent where none is."),
            summary: summarySchema,
          })
          .meta({ id: "MeasureOfGroup" }),
      )
      .describe("Groups that have an organisation of the network, by id."),
  })
  .meta({ id: "MeasureByGroupResult" });
