import { z } from "zod";
import { importBody, mappingsSchema, previewBody, previewSchema } from "../contract/imports.ts";
import { datasetPath, languageShape } from "../contract/parameters.ts";
import { accepted, json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

const fileErrors = [
  "body_invalid",
  "body_too_large",
  "media_type_unsupported",
  "file_empty",
  "file_kind_unknown",
  "file_kind_mismatch",
  "file_encoding_unknown",
  "file_corrupt",
  "workbook_too_large",
  "sheet_unknown",
  "line_too_long",
  "quote_unclosed",
  "column_missing",
  "mapping_unknown",
  "mapping_invalid",
  "mapping_not_recognised",
] as const;

export const startImport = defineRoute({
  id: "startImport",
  method: "post",
  path: "/datasets/{dataset}/imports",
  role: "admin",
  summary: "Loads a file into a dataset, which it makes where there is none; the job's result is the load report",
  params: datasetPath,
  query: z.strictObject(languageShape),
  body: { type: "multipart/form-data", schema: importBody },
  answers: accepted,
  errors: [...fileErrors, "job_queue_full", "store_unreachable"],
});

export const previewImport = defineRoute({
  id: "previewImport",
  method: "post",
  path: "/imports/preview",
  role: "admin",
  summary: "The first rows of a file, and what a mapping makes of each; nothing is loaded",
  query: z.strictObject(languageShape),
  body: { type: "multipart/form-data", schema: previewBody },
  answers: json("Rows in the order of the file.", previewSchema),
  errors: fileErrors,
});

export const listMappings = defineRoute({
  id: "listMappings",
  method: "get",
  path: "/mappings",
  role: "viewer",
  summary: "The built-in mappings of columns to facts",
  query: z.strictObject(languageShape),
  answers: json("By name.", mappingsSchema),
  errors: [],
});
