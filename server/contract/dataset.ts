import { z } from "zod";
import { activityKinds, layerSets } from "../../model/activity.ts";
import { factCountsSchema, generationSchema } from "../../model/dataset.ts";
import { datasetIdSchema } from "../../model/id.ts";
import { loadReportSchema } from "../../model/load-report.ts";
import { bilingualSchema } from "../../model/name.ts";
import { datasetReference } from "./result.ts";

const setNames = Object.keys(layerSets) as [keyof typeof layerSets, ...(keyof typeof layerSets)[]];

export const loadReport = loadReportSchema.meta({ id: "LoadReport" });

const groupingSummary = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    groups: z.int().min(0).describe("Distinct values."),
    organisations: z.int().min(0).describe("Organisations that have a value."),
  })
  .meta({ id: "GroupingSummary" });

const layerSummary = z
  .strictObject({ kind: z.enum(activityKinds), set: z.enum(setNames), activities: z.int().min(1) })
  .meta({ id: "LayerSummary" });

export const datasetSchema = z
  .strictObject({
    id: datasetIdSchema,
    title: z.string(),
    titles: bilingualSchema.optional(),
    version: z.int().min(1),
    loadedAt: z.iso.datetime(),
    yearStart: z.int().min(1).max(12).describe("Month in which its years begin."),
    referenceDate: z.string().optional(),
    generated: generationSchema
      .meta({ id: "Generation" })
      .optional()
      .describe("How its synthetic part was made: seed, scale and every assumption with its value."),
    counts: factCountsSchema.meta({ id: "FactCounts" }),
    years: z
      .strictObject({ first: z.int(), last: z.int() })
      .optional()
      .describe("Years in which its activities begin and end; absent where none is dated."),
    layers: z.array(layerSummary).describe("Kinds of activity present."),
    groupings: z.array(groupingSummary).describe("What can group organisations."),
    versions: z
      .array(z.strictObject({ version: z.int().min(1), loadedAt: z.iso.datetime() }))
      .describe("Versions kept, newest first."),
    report: loadReport.describe("How this version was made: what its load did."),
  })
  .meta({ id: "Dataset" });
export type Dataset = z.infer<typeof datasetSchema>;

export const datasetsSchema = z.strictObject({ datasets: z.array(datasetSchema) }).meta({ id: "Datasets" });

const groupSchema = z
  .strictObject({ id: z.string(), title: z.string(), organisations: z.int().min(0) })
  .meta({ id: "Group" });

export const groupingSchema = z
  .strictObject({
    dataset: datasetReference,
    grouping: z.string(),
    groups: z.array(groupSchema).describe("In the order of their ids."),
    without: z.int().min(0).describe("Organisations that have no value."),
  })
  .meta({ id: "Grouping" });
