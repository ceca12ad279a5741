import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { tableFormats } from "../contract/measure.ts";
import { mixingResult } from "../contract/mixing.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { answerWithMixing } from "../results/answer-with-mixing.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getMixing = defineRoute({
  id: "getMixing",
  method: "get",
  path: "/datasets/{dataset}/mixing",
  role: "viewer",
  summary: "Group × group matrix: weight, ties, organisations, density, lift",
  params: datasetPath,
  query: derivedQuery({
    by: z.string().min(1).max(200).describe("What groups the organisations: see the dataset's groupings."),
    weighted: flagSchema
      .default(true)
      .describe("Whether share and lift are by tie weight, else by number of distinct ties."),
    ...formatShape(tableFormats),
  }),
  answers: derived("The matrix.", { "application/json": mixingResult, "text/csv": csvText }),
  errors: [...derivedErrors, "grouping_unknown", "grouping_too_fine"],
  handle: answerWithMixing,
});
