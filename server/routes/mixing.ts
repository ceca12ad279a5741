import { z } from "zod";
import { tableFormats } from "../contract/measure.ts";
import { mixingResult } from "../contract/mixing.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { csvText, derived } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";
import { derivedErrors } from "./ties.ts";

export const getMixing = defineRoute({
  id: "getMixing",
  method: "get",
  path: "/datasets/{dataset}/mixing",
  role: "viewer",
  summary: "Group × group matrix: weight, ties, organisations, density, lift",
  params: datasetPath,
  query: derivedQuery({
    by: z.string().min(1).max(200).describe("What groups the organisations: see the dataset's groupings."),
    ...formatShape(tableFormats),
  }),
  answers: derived("The matrix.", { "application/json": mixingResult, "text/csv": csvText }),
  errors: [...derivedErrors, "grouping_unknown"],
});
