import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { cliquesResult, cliquesShape } from "../contract/cliques.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithCliques } from "../results/answer-with-cliques.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getCliques = defineRoute({
  id: "getCliques",
  method: "get",
  path: "/datasets/{dataset}/cliques",
  role: "viewer",
  summary:
    "The maximal cliques, the largest first: organisations that are all tied to each other, with the weight inside",
  params: datasetPath,
  query: derivedQuery({ ...onBackboneShape, ...cliquesShape, ...formatShape(tableFormats) }).check(checkBackbone),
  answers: derived("The list, and how many there are.", { "application/json": cliquesResult, "text/csv": csvText }),
  errors: derivedErrors,
  handle: answerWithCliques,
});
