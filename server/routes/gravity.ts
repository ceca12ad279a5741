import { gravityResult, gravityShape } from "../contract/gravity.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithGravity } from "../results/answer-with-gravity.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getGravity = defineRoute({
  id: "getGravity",
  method: "get",
  path: "/datasets/{dataset}/gravity",
  role: "viewer",
  summary:
    "Ties between groups explained by size, distance, zone and speciality, with the pairs that have less or more",
  params: datasetPath,
  query: derivedQuery({ ...gravityShape, ...formatShape(tableFormats) }),
  answers: derived("The fit; as CSV every pair.", { "application/json": gravityResult, "text/csv": csvText }),
  errors: [
    ...derivedErrors,
    "grouping_unknown",
    "grouping_too_fine",
    "selection_empty",
    "gravity_undetermined",
    "gravity_untied",
    "gravity_diverged",
  ],
  handle: answerWithGravity,
});
