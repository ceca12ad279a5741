import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { datasetPath, derivedQuery } from "../contract/parameters.ts";
import { structureResult } from "../contract/structure.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithStructure } from "../results/answer-with-structure.ts";
import { derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getStructure = defineRoute({
  id: "getStructure",
  method: "get",
  path: "/datasets/{dataset}/structure",
  role: "viewer",
  summary: "The network as a whole: density, parts, transitivity, distances, assortativity, centralisation",
  params: datasetPath,
  query: derivedQuery(onBackboneShape).check(checkBackbone),
  answers: derived("Its figures.", { "application/json": structureResult }),
  errors: [...derivedErrors, "selection_empty"],
  handle: answerWithStructure,
});
