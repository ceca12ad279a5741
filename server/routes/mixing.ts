import { mixingQuery, mixingResult } from "../contract/mixing.ts";
import { datasetPath } from "../contract/parameters.ts";
import { answerWithMixing } from "../results/answer-with-mixing.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getMixing = defineRoute({
  id: "getMixing",
  method: "get",
  path: "/datasets/{dataset}/mixing",
  role: "viewer",
  summary:
    "Group × group matrix: weight, ties, organisations, density, lift, on request each cell against random networks",
  params: datasetPath,
  query: mixingQuery,
  answers: derived("The matrix.", { "application/json": mixingResult, "text/csv": csvText }),
  errors: [
    ...derivedErrors,
    "grouping_unknown",
    "grouping_too_fine",
    "order_without_zones",
    "selection_empty",
    "null_star",
  ],
  handle: answerWithMixing,
});
