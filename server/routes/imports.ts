import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { LoadReport } from "../../model/load-report.ts";
import { message } from "../../model/message.ts";
import { builtInMappings } from "../../seed/table/find-mapping.ts";
import {
  importBody,
  importFields,
  mappingsSchema,
  previewBody,
  previewFields,
  previewSchema,
} from "../contract/imports.ts";
import { datasetPath, languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { mappingOf, parseFields } from "../http/parse-fields.ts";
import { receiveUpload } from "../http/receive-upload.ts";
import { defineRoute } from "../http/route.ts";
import { jobReport } from "../jobs/job-report.ts";
import { accepted, json } from "./declared-answers.ts";

const fileErrors = [
  "body_invalid",
  "body_too_large",
  "media_type_unsupported",
  "file_empty",
  "file_kind_unknown",
  "file_kind_mismatch",
  "file_encoding_unknown",
  "file_encoding_ambiguous",
  "encoding_unknown",
  "file_corrupt",
  "workbook_too_large",
  "sheet_unknown",
  "line_too_long",
  "quote_unclosed",
  "column_missing",
  "column_ambiguous",
  "mapping_unknown",
  "mapping_invalid",
  "mapping_not_recognised",
] as const;

export const startImport = defineRoute({
  id: "startImport",
  method: "post",
  path: "/datasets/{dataset}/imports",
  role: "admin",
  writes: true,
  summary: "Loads a file into a dataset, which it makes where there is none; the job's result is the load report",
  params: datasetPath,
  query: z.strictObject(languageShape),
  body: { type: "multipart/form-data", schema: importBody },
  answers: accepted,
  errors: [...fileErrors, "job_queue_full", "store_unreachable"],
  async handle({ params: { dataset }, request, services, language, caller }) {
    const { settings, jobs, storing, catalogue } = services;
    const upload = await receiveUpload(request, settings.dataFolder, language);
    const id = randomUUID();
    try {
      const { mapping, title, yearStart, replace, strict } = parseFields(importFields, upload.fields, language);
      const input = {
        path: upload.path,
        name: upload.name,
        dataset,
        settings: { ...(title && { title }), ...(yearStart && { yearStart }) },
        mapping: mappingOf(mapping),
        replace,
        strict,
        holder: `${caller.name} (process ${process.pid})`,
      };
      const loaded = jobs.start<LoadReport>({
        id,
        kind: "import",
        dataset,
        role: "admin",
        async work({ cancelled, report }) {
          report(0);
          const result = await storing.run("import-file", input, { cancelled, onProgress: report });
          await catalogue.refresh();
          return result;
        },
        reportOf: (result) => result,
      });
      // The job tells how it ends; here only the file is taken away.
      loaded.catch(() => undefined).finally(() => upload.dispose());
    } catch (error) {
      await upload.dispose();
      throw error;
    }
    return jsonAnswer(jobReport(jobs.get(id), language, caller.role), { Location: `/api/v1/jobs/${id}` }, 202);
  },
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
  async handle({ request, services, language }) {
    const upload = await receiveUpload(request, services.settings.dataFolder, language);
    try {
      const { mapping, rows } = parseFields(previewFields, upload.fields, language);
      const preview = await services.storing.run("preview-file", {
        path: upload.path,
        name: upload.name,
        mapping: mappingOf(mapping),
        rows,
      });
      return jsonAnswer({
        ...preview,
        rows: preview.rows.map(({ line, cells, facts, refusal }) => ({
          line,
          cells,
          facts,
          refusal: refusal && {
            code: refusal.code,
            column: refusal.column,
            detail: message(language, "errors", `${refusal.code}.detail`, refusal.values),
          },
        })),
      });
    } finally {
      await upload.dispose();
    }
  },
});

export const listMappings = defineRoute({
  id: "listMappings",
  method: "get",
  path: "/mappings",
  role: "viewer",
  summary: "The built-in mappings of columns to facts",
  query: z.strictObject(languageShape),
  answers: json("In the order in which they are tried.", mappingsSchema),
  errors: [],
  handle: () =>
    jsonAnswer({ mappings: builtInMappings.map((mapping) => ({ name: mapping.name, definition: mapping })) }),
});
