import { helixParameters } from "../../analysis/helix/helix-figures.ts";
import { compositionResult } from "../contract/composition.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithComposition } from "../results/answer-with-composition.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getComposition = defineRoute({
  id: "getComposition",
  method: "get",
  path: "/datasets/{dataset}/composition",
  role: "viewer",
  summary: "The triple helix by year: activities by who works in them, and the information that the spheres share",
  params: datasetPath,
  query: derivedQuery({ ...helixParameters, ...formatShape(tableFormats) }),
  answers: derived("In all and by year.", { "application/json": compositionResult, "text/csv": csvText }),
  errors: derivedErrors,
  handle: answerWithComposition,
});
