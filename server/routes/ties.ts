import { z } from "zod";
import { reason } from "../../model/reason.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { backboneShape, tieFormats, tiesSchema } from "../contract/ties.ts";
import { answerWithTies } from "../results/answer-with-ties.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getTies = defineRoute({
  id: "getTies",
  method: "get",
  path: "/datasets/{dataset}/ties",
  role: "viewer",
  summary: "The derived network: organisations and the ties between them, all or those that are more than chance",
  params: datasetPath,
  query: derivedQuery({ ...backboneShape, ...formatShape(tieFormats) }).check((context) => {
    const { backbone, ...given } = context.value;
    const without = (["alpha", "correction"] as const).find(
      (name) => backbone === undefined && given[name] !== undefined,
    );
    if (without !== undefined)
      context.issues.push({ code: "custom", path: [without], ...reason("noBackbone"), input: given[without] });
  }),
  answers: derived("The network.", {
    "application/json": tiesSchema,
    "text/csv": csvText,
    "application/graphml+xml": z.string(),
    "application/gexf+xml": z.string(),
  }),
  errors: derivedErrors,
  handle: answerWithTies,
});
