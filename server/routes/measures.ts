import { z } from "zod";
import { measureResult, measuresSchema, tableFormats } from "../contract/measure.ts";
import {
  datasetPath,
  datasetPathWith,
  derivedQuery,
  flagParameter,
  formatShape,
  languageShape,
  seedParameter,
} from "../contract/parameters.ts";
import { csvText, derived, json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";
import { derivedErrors } from "./ties.ts";

export const listMeasures = defineRoute({
  id: "listMeasures",
  method: "get",
  path: "/datasets/{dataset}/measures",
  role: "viewer",
  summary: "The catalogue of measures: definition, unit, range, source, parameters",
  params: datasetPath,
  query: z.strictObject(languageShape),
  answers: json("In the order of the catalogue.", measuresSchema),
  errors: ["dataset_unknown", "store_unreachable"],
});

export const getMeasure = defineRoute({
  id: "getMeasure",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}",
  role: "viewer",
  summary: "One measure's values",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({
    weighted: flagParameter.optional().describe("Whether tie weights are read. Default: see the catalogue."),
    seed: seedParameter,
    top: z.coerce.number().int().min(1).max(1_000_000).optional().describe("Only the highest; equal values by id."),
    ...formatShape(tableFormats),
  }),
  answers: derived("The values.", { "application/json": measureResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown"],
});
