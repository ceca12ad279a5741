import { z } from "zod";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { tieFormats, tiesSchema } from "../contract/ties.ts";
import { csvText, derived } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

export const derivedErrors = [
  "dataset_unknown",
  "version_unknown",
  "version_gone",
  "not_acceptable",
  "network_too_large",
  "job_queue_full",
  "job_cancelled",
  "store_unreachable",
] as const;

export const getTies = defineRoute({
  id: "getTies",
  method: "get",
  path: "/datasets/{dataset}/ties",
  role: "viewer",
  summary: "The derived network: organisations and the ties between them",
  params: datasetPath,
  query: derivedQuery(formatShape(tieFormats)),
  answers: derived("The network.", {
    "application/json": tiesSchema,
    "text/csv": csvText,
    "application/graphml+xml": z.string(),
    "application/gexf+xml": z.string(),
  }),
  errors: derivedErrors,
});
