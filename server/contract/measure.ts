import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { definitionSchema, resultShape, summarySchema } from "./result.ts";

export const tableFormats = ["json", "csv"] as const;

export const measureEntry = z
  .strictObject({
    id: z.string(),
    definition: definitionSchema,
    reads: z.enum(["facts", "ties"]),
    weightedDefault: z.boolean().optional().describe("Absent: it has no weighted form."),
    computedBy: z.string(),
    parameters: z
      .array(z.strictObject({ name: z.string(), schema: z.record(z.string(), z.unknown()) }))
      .describe("Its own, beyond the network's, each with its JSON Schema."),
  })
  .meta({ id: "Measure" });

export const measuresSchema = z.strictObject({ measures: z.array(measureEntry) }).meta({ id: "Measures" });

export const measureResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    ids: z
      .array(idSchema)
      .describe("Organisations with a value, by id; with ?top= by value, highest first, then by id."),
    values: z.array(z.number()).describe("Parallel to ids."),
    summary: summarySchema,
    approximation: z.null().describe("null: the values are exact."),
  })
  .meta({ id: "MeasureResult" });
