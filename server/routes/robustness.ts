import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { robustnessResult, robustnessShape } from "../contract/robustness.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithRobustness } from "../results/answer-with-robustness.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getRobustness = defineRoute({
  id: "getRobustness",
  method: "get",
  path: "/datasets/{dataset}/robustness",
  role: "viewer",
  summary: "Robustness: the giant component as organisations leave, by rank or by chance",
  params: datasetPath,
  query: derivedQuery({ ...robustnessShape, ...formatShape(tableFormats) }),
  answers: derived("The course.", { "application/json": robustnessResult, "text/csv": csvText }),
  errors: derivedErrors,
  handle: answerWithRobustness,
});
