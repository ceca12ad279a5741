import { z } from "zod";
import { datasetSettingsSchema } from "../../model/dataset.ts";
import { flagSchema } from "../../model/flag.ts";

const fileField = z
  .string()
  .meta({ format: "binary", override: { type: "string", contentMediaType: "application/octet-stream" } })
  .describe("CSV, TSV, .gz of either, or XLSX.");

/** Fields of the multipart body that come before or after the file. */
const importFieldsShape = {
  mapping: z
    .string()
    .min(1)
    .max(100_000)
    .optional()
    .describe("Name of a built-in mapping, or a mapping as JSON. Default: recognised from the columns."),
  replace: flagSchema.default(false).describe("Takes out this source's earlier facts first."),
  strict: flagSchema.default(false).describe("Refuses the whole load on the first bad row."),
  title: datasetSettingsSchema.shape.title.optional(),
  yearStart: z.coerce.number().int().min(1).max(12).optional(),
};
export const importFields = z.strictObject(importFieldsShape);
export const importBody = z.strictObject({ file: fileField, ...importFieldsShape }).meta({ id: "ImportBody" });

const previewFieldsShape = {
  mapping: importFieldsShape.mapping,
  rows: z.coerce.number().int().min(1).max(100).default(20).describe("How many rows."),
};
export const previewFields = z.strictObject(previewFieldsShape);
export const previewBody = z.strictObject({ file: fileField, ...previewFieldsShape }).meta({ id: "PreviewBody" });

const mappingSchema = z
  .strictObject({ name: z.string(), definition: z.record(z.string(), z.unknown()) })
  .meta({ id: "Mapping" });
export const mappingsSchema = z.strictObject({ mappings: z.array(mappingSchema) }).meta({ id: "Mappings" });

/** The first rows of a file, and what a mapping makes of each. */
export const previewSchema = z
  .strictObject({
    encoding: z.string().optional().describe("Absent for a workbook."),
    delimiter: z.string().optional(),
    mapping: z.string().optional().describe("The mapping used; absent when none was named and none was recognised."),
    columns: z.array(z.string()),
    rows: z.array(
      z
        .strictObject({
          line: z.int().min(1),
          cells: z.array(z.string()),
          facts: z
            .array(z.record(z.string(), z.unknown()))
            .optional()
            .describe(
              "The records that the row speaks of, each with its `type`; absent where it is refused or nothing is mapped.",
            ),
          refusal: z
            .strictObject({ code: z.string(), column: z.int().min(0), detail: z.string() })
            .optional()
            .describe("Why a load would refuse the row."),
        })
        .meta({ id: "PreviewRow" }),
    ),
  })
  .meta({ id: "Preview" });
