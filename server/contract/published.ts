import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { idSchema } from "../../model/id.ts";
import { contradiction } from "./contradiction.ts";
import { datasetReference } from "./result.ts";

export const publishedFormats = ["json", "csv"] as const;

const side = z.array(
  z.strictObject({
    key: z.array(z.string().nullable()).describe("A value for each part of the side; null: of all together."),
    title: z.string(),
  }),
);

const publishedCell = z
  .strictObject({
    observation: idSchema,
    value: z.union([z.number(), z.string()]).describe("As published."),
    unit: z.string(),
    place: z.string().describe("Where it stands in the source."),
    reproduced: z.number().optional().describe("Counted from the facts; absent where they do not make it."),
    difference: z.number().optional().describe("Reproduced less published."),
    explanation: z
      .enum(["not-counted", "contradiction", "documented-only"])
      .optional()
      .describe("Why it is not reproduced; absent where it is, or where a difference has no explanation."),
    contradictions: z.array(idSchema).describe("Contradictions of the source that bear on it."),
  })
  .meta({ id: "PublishedCell" });

const publishedTable = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    places: z.array(z.string()).describe("Tables, figures and passages of the source that its cells stand in."),
    counts: z
      .enum([...activityKinds, "complex", "expert"])
      .optional()
      .describe(
        "The records that are counted, or whose participants are; absent: nothing in the facts makes its figures.",
      ),
    rowParts: z.array(z.string()).describe("`indicator`, `date`, `subject`, or the name of a dimension."),
    columnParts: z.array(z.string()),
    rows: side,
    columns: side,
    cells: z.array(publishedCell.nullable()).describe("Row by row; null where nothing is published."),
  })
  .meta({ id: "PublishedTable" });

export const publishedSchema = z
  .strictObject({
    dataset: datasetReference,
    synthetic: z.number().min(0).max(1).describe("Share of its organisations and activities that are synthetic."),
    tables: z.array(publishedTable).describe("None where the dataset has no published figures."),
    explanations: z.record(z.string(), z.string()).describe("What each explanation means."),
    contradictions: z.array(contradiction).describe("Those that bear on a cell, by id."),
  })
  .meta({ id: "Published" });
export type Published = z.infer<typeof publishedSchema>;
