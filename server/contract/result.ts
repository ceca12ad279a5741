import { z } from "zod";
import { datasetIdSchema, idSchema } from "../../model/id.ts";
import { bilingualSchema } from "../../model/name.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";

/** Parts that results share. */

export const datasetReference = z
  .strictObject({
    id: datasetIdSchema,
    version: z.int().min(1),
    journal: z.int().min(0).optional().describe("Version of the journal that was read with it; where it was read."),
  })
  .meta({ id: "DatasetReference" });

const leftOutSchema = z
  .strictObject({
    activities: z.int().min(0).describe("Activities above maxActivitySize."),
    participations: z.int().min(0).describe("Participations in those."),
    undated: z.int().min(0).describe("Activities without a date, left out because there is a window."),
    convenors: z.int().min(0).describe("Participations whose role makes no ties under these parameters."),
  })
  .meta({ id: "LeftOut" });

export const networkSchema = z
  .strictObject({
    organisations: z.int().min(0),
    ties: z.int().min(0),
    isolated: z.int().min(0).describe("Organisations without a tie."),
    synthetic: z
      .number()
      .min(0)
      .max(1)
      .describe("Share of its organisations and selected activities that are synthetic."),
    leftOut: leftOutSchema,
  })
  .meta({ id: "Network" });
export type NetworkCounts = z.infer<typeof networkSchema>;

export const definitionSchema = z
  .strictObject({ title: z.string(), text: z.string(), unit: z.string(), range: z.string(), source: z.string() })
  .meta({ id: "Definition" });
export type Definition = z.infer<typeof definitionSchema>;

export const summarySchema = z
  .strictObject({
    n: z.int().min(0),
    min: z.number().optional(),
    lowerQuartile: z.number().optional(),
    median: z.number().optional(),
    mean: z.number().optional(),
    upperQuartile: z.number().optional(),
    max: z.number().optional(),
  })
  .describe("Of all defined values, also when ?top= shows fewer.")
  .meta({ id: "Summary" });

export const histogramSchema = z
  .strictObject({
    edges: z
      .array(z.number())
      .describe("One more than there are bars, ascending; the smallest and the largest value where all are equal."),
    counts: z.array(z.int().min(0)).describe("Values in each bar; one on an edge is in the bar above it."),
  })
  .describe(
    "Bars of one width: 2 · IQR / n^⅓ (Freedman & Diaconis), rounded up to 1, 2 or 5 times a power of ten, or more for 100 bars at most.",
  )
  .meta({ id: "Histogram" });

/** Of what takes lists of values together, one for each measure and network behind it: how far estimated ones may be off. */
const approximationNote = z
  .strictObject({
    method: z.string(),
    samples: z.int().min(1).describe("How many were drawn for a list; the fewest, where several are estimated."),
    confidence: z.number().describe("Chance that all intervals of one list together hold its exact values."),
    estimated: z.int().min(1).describe("Lists of values behind this result that are estimates."),
    lists: z.int().min(1).describe("All that there are; the others are exact."),
  })
  .meta({ id: "ApproximationNote" });
export type ApproximationNote = z.infer<typeof approximationNote>;

/** What a result made from values of measures says beside. */
export const approximatedShape = {
  approximation: approximationNote
    .nullable()
    .describe("Where values behind it are estimates (`sampled`), that they are; null: all are exact."),
};

/** Every parameter as used, defaults included. */
export const parametersUsed = z.record(z.string(), z.unknown()).meta({ id: "ParametersUsed" });

/** What every derived result begins with. */
export const resultShape = {
  dataset: datasetReference,
  analysis: z.string(),
  parameters: parametersUsed,
  network: networkSchema,
};

/** An organisation where it is named in a list. `name` and `names` are absent where only the id is known. */
export const organisationItem = z
  .strictObject({
    id: idSchema,
    name: z.string().optional().describe("In its own language."),
    names: bilingualSchema.optional(),
    kind: z.enum(organisationKinds),
    synthetic: z.boolean(),
    size: z.enum(sizeClasses).optional(),
    complex: idSchema.optional(),
    zone: idSchema.optional(),
    country: z.string().optional(),
    region: z.string().optional(),
    city: z.string().optional(),
  })
  .meta({ id: "OrganisationItem" });
export type OrganisationItem = z.infer<typeof organisationItem>;

/** What every derived result begins with. */
export interface ResultHead {
  readonly dataset: { readonly id: string; readonly version: number; readonly journal?: number };
  readonly analysis: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly network: NetworkCounts;
  readonly approximation?: ApproximationNote | null;
}
