import { z } from "zod";
import { tiers } from "../../analysis/integration/tier.ts";
import { languages } from "../../model/name.ts";
import { datasetReference, definitionSchema } from "./result.ts";

/** What a report can be had as. */
export const reportFormats = ["json", "pdf", "docx", "xlsx"] as const;

/** Every year is told beside the one before, and before the year 1 the calendar has none. */
export const earliestReported = 2;

const cell = z
  .strictObject({
    text: z.string().describe("As it is printed; – where there is no value."),
    value: z.number().optional().describe("The number behind it, not rounded."),
    shade: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("In tables that are shaded: how dark its ground is, from that of the paper to the darkest."),
  })
  .meta({ id: "ReportCell" });
export type ReportCell = z.infer<typeof cell>;

const column = z
  .strictObject({
    title: z.string(),
    unit: z.string().optional(),
    isNumber: z.boolean(),
  })
  .meta({ id: "ReportColumn" });
export type ReportColumn = z.infer<typeof column>;

const table = z
  .strictObject({
    id: z.string(),
    number: z.int().min(1).describe("By which the text speaks of it."),
    title: z.string(),
    columns: z.array(column).min(1),
    rows: z.array(z.array(cell)),
    source: z
      .string()
      .describe("Which data: dataset and version, window, layers, and the share of it that is synthetic."),
    uncertainty: z.string().describe("How firm its numbers are, or that they are counts."),
    notes: z.array(z.string()),
    definitions: z.array(definitionSchema),
  })
  .meta({ id: "ReportTable" });
export type ReportTable = z.infer<typeof table>;

const chartShape = {
  id: z.string(),
  number: z.int().min(1).describe("Among the charts."),
  title: z.string(),
  unit: z.string().describe("Of what it shows upwards."),
  text: z.string().describe("What it shows, in words, for who does not see it."),
  source: z.string(),
  uncertainty: z.string(),
  notes: z.array(z.string()),
};

const plottedYear = z.strictObject({
  year: z.int(),
  value: z.number().optional().describe("Absent where it is undefined."),
  low: z.number().optional().describe("Of the 95 % interval."),
  high: z.number().optional(),
  isEdge: z.boolean().describe("Whether the data ends there, so that it says little."),
  panel: z.strictObject({ value: z.number().optional() }).describe("Those that are there in every year."),
  null: z
    .strictObject({ mean: z.number().optional(), low: z.number().optional(), high: z.number().optional() })
    .optional()
    .describe("On random networks: the mean and the middle 95 %."),
});

const chart = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("trend"), ...chartShape, index: z.string(), years: z.array(plottedYear).min(1) }),
    z.strictObject({
      kind: z.literal("tiers"),
      ...chartShape,
      tiers: z
        .array(
          z.strictObject({
            tier: z.enum(tiers),
            years: z.array(z.strictObject({ year: z.int(), value: z.number().optional() })).min(1),
          }),
        )
        .length(tiers.length),
    }),
  ])
  .meta({ id: "ReportChart" });
export type ReportChart = z.infer<typeof chart>;

const line = z
  .strictObject({ level: z.literal([1, 2]).describe("1: a statement; 2: what stands under it."), text: z.string() })
  .meta({ id: "ReportLine" });
export type ReportLine = z.infer<typeof line>;

const section = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    lines: z.array(line),
    charts: z.array(chart).describe("Before its tables, which hold the numbers behind them."),
    tables: z.array(table),
  })
  .meta({ id: "ReportSection" });
export type ReportSection = z.infer<typeof section>;

/** One document, from which the printed page, the text document and the workbook are all made. */
export const reportSchema = z
  .strictObject({
    dataset: datasetReference,
    loadedAt: z.iso.datetime().describe("When this version was loaded, by which files are dated."),
    language: z.enum(languages),
    year: z.int(),
    years: z.array(z.int()).describe("Of which reports can be asked for."),
    title: z.string(),
    about: z
      .array(z.strictObject({ name: z.string(), text: z.string() }))
      .describe("What it is a report of: dataset, version, window, topology, synthetic share …"),
    sections: z.array(section).min(1),
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof reportSchema>;
