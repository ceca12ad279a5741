import { mixingCell, mixingCellQuery, mixingQuery, mixingResult } from "../contract/mixing.ts";
import { datasetPath } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithMixing } from "../results/answer-with-mixing.ts";
import { answerWithCell } from "../results/answer-with-mixing-cell.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

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

export const getMixingCell = defineRoute({
  id: "getMixingCell",
  method: "get",
  path: "/datasets/{dataset}/mixing/cell",
  role: "viewer",
  summary: "The activities and organisations behind a cell of the mixing matrix",
  params: datasetPath,
  query: mixingCellQuery,
  answers: derived("Both lists.", { "application/json": mixingCell, "text/csv": csvText }),
  errors: [...derivedErrors, "grouping_unknown", "cell_unknown"],
  handle: answerWithCell,
});
