import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { codedGroupings } from "./coded-groupings.ts";
import { definitionSchema, resultShape, summarySchema } from "./result.ts";

export const tableFormats = ["json", "csv"] as const;
/** Of one value, or several, for each organisation. */
export const valueFormats = [...tableFormats, "parquet"] as const;

/** Of a measure or a figure, as its catalogue tells them. */
export const ownParametersSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      default: z
        .union([z.string(), z.number(), z.boolean()])
        .optional()
        .describe("What is used where a request does not say; absent where that is nothing."),
      schema: z.record(z.string(), z.unknown()),
    }),
  )
  .describe("Its own, beyond the network's, each with its JSON Schema.");

const measureEntry = z
  .strictObject({
    id: z.string(),
    definition: definitionSchema,
    reads: z.enum(["facts", "ties"]),
    weightedDefault: z.boolean().optional().describe("Absent: it has no weighted form."),
    onBackbone: z.boolean().describe("Whether it can be had on the ties of a backbone."),
    computedBy: z.string(),
    parameters: ownParametersSchema,
  })
  .meta({ id: "Measure" });

export const measuresSchema = z.strictObject({ measures: z.array(measureEntry) }).meta({ id: "Measures" });

export const describedOrganisations = z
  .strictObject({
    name: z.array(z.string().nullable()).describe("In the language asked; null where only the id is known."),
    synthetic: z.array(z.boolean()),
    groupings: codedGroupings,
  })
  .describe("With ?groupings=: who they are, parallel to ids.")
  .meta({ id: "DescribedOrganisations" });

const parallel = (text: string, item: z.ZodType = z.number().min(0)) =>
  z.array(item).describe(`${text} Parallel to ids.`);

const approximationSchema = z
  .strictObject({
    method: z.string(),
    samples: z.int().min(1).describe("How many were drawn."),
    seed: z.int().min(0),
    confidence: z.number().describe("Chance that all intervals together hold the exact values."),
    top: z
      .array(
        z.strictObject({
          k: z.int().min(1),
          certain: z
            .int()
            .min(0)
            .describe("Organisations whose rank is certainly k or better; those with equal values share one."),
        }),
      )
      .describe("Which of the first ranks the intervals can tell."),
    low: parallel("Where the interval begins."),
    high: parallel("Where it ends."),
    bestRank: parallel("The best rank that the intervals allow.", z.int().min(1)),
    worstRank: parallel("The worst.", z.int().min(1)),
  })
  .describe("How far estimated values may be off.")
  .meta({ id: "Approximation" });

export const measureResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    ids: z
      .array(idSchema)
      .describe("Organisations with a value, by id; with ?top= by value, highest first, then by id."),
    values: z.array(z.number()).describe("Parallel to ids."),
    rank: z.array(z.int().min(1)).describe("Parallel to ids; 1: highest. Equal values share the best of their ranks."),
    organisations: describedOrganisations.optional(),
    summary: summarySchema,
    approximation: approximationSchema.nullable().describe("null: the values are exact."),
  })
  .meta({ id: "MeasureResult" });
