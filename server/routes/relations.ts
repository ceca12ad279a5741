import { matrixShape } from "../contract/matrix-names.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { permutationShape, relationsResult } from "../contract/relations.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithRelations } from "../results/answer-with-relations.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getRelations = defineRoute({
  id: "getRelations",
  method: "get",
  path: "/datasets/{dataset}/relations",
  role: "viewer",
  summary: "Relations between networks: QAP correlation and regression of one matrix of pairs on others",
  params: datasetPath,
  query: derivedQuery({ ...matrixShape, ...permutationShape, ...formatShape(tableFormats) }),
  answers: derived("The regression with its permutation test.", {
    "application/json": relationsResult,
    "text/csv": csvText,
  }),
  errors: [...derivedErrors, "grouping_unknown", "selection_empty", "relations_undetermined", "distances_too_many"],
  handle: answerWithRelations,
});
