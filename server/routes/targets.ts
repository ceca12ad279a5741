import { z } from "zod";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, formatShape, languageShape, recordShape, versionShape } from "../contract/parameters.ts";
import { targetsResult } from "../contract/targets.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithTargets } from "../results/answer-with-targets.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getTargets = defineRoute({
  id: "getTargets",
  method: "get",
  path: "/datasets/{dataset}/targets",
  role: "viewer",
  summary: "The targets of the journal, each with its figure year by year, and whether it is on track",
  params: datasetPath,
  query: z.strictObject({ ...formatShape(tableFormats), ...versionShape, ...languageShape, ...recordShape }),
  answers: derived("In the order in which they were set; as CSV with a row for each year.", {
    "application/json": targetsResult,
    "text/csv": csvText,
  }),
  errors: derivedErrors,
  handle: answerWithTargets,
});
