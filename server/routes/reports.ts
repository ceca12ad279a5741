import { z } from "zod";
import { drawsSchema } from "../../model/null-model.ts";
import { seedSchema } from "../../model/seed.ts";
import { timingOfSeries } from "../contract/measure-by-year.ts";
import { datasetPath, formatShape, languageShape, recordShape, versionShape } from "../contract/parameters.ts";
import { earliestReported, reportFormats, reportSchema } from "../contract/report.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithReport } from "../results/answer-with-report.ts";
import { binary, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getReport = defineRoute({
  id: "getReport",
  method: "get",
  path: "/datasets/{dataset}/report",
  role: "headquarters",
  summary:
    "The yearly report on integration: a year beside the one before, as a document, a workbook or a printed page",
  params: datasetPath,
  query: z.strictObject({
    year: z.coerce
      .number()
      .int()
      .min(earliestReported)
      .max(9999)
      .optional()
      .describe("The calendar year, beside the one before. Default: that of the reference date."),
    timing: timingOfSeries,
    draws: drawsSchema,
    seed: seedSchema,
    ...formatShape(reportFormats),
    ...versionShape,
    ...languageShape,
    ...recordShape,
  }),
  answers: derived("The report.", {
    "application/json": reportSchema,
    [mediaTypes.pdf]: binary,
    [mediaTypes.docx]: binary,
    [mediaTypes.xlsx]: binary,
  }),
  errors: [...derivedErrors, "browser_missing", "report_page_missing"],
  handle: answerWithReport,
});
