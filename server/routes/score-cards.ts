import { z } from "zod";
import { tableFormats } from "../contract/measure.ts";
import {
  datasetPath,
  filterText,
  formatShape,
  languageShape,
  recordShape,
  versionShape,
} from "../contract/parameters.ts";
import { scoreCardsSchema } from "../contract/score-card.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithScoreCards } from "../results/answer-with-score-cards.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const listScoreCards = defineRoute({
  id: "listScoreCards",
  method: "get",
  path: "/datasets/{dataset}/score-cards",
  role: "viewer",
  summary: "Loaded scores under an evaluation scheme: each part, and the weighted total where every part was scored",
  params: datasetPath,
  query: z.strictObject({
    scheme: filterText.optional().describe("Id of an evaluation scheme. Default: of the year, else the newest."),
    year: z.coerce
      .number()
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe("Default: the newest year with scores under the scheme, else its first year."),
    ...formatShape(tableFormats),
    ...versionShape,
    ...languageShape,
    ...recordShape,
  }),
  answers: derived("The cards.", { "application/json": scoreCardsSchema, "text/csv": csvText }),
  errors: [...derivedErrors, "filter_unknown"],
  handle: answerWithScoreCards,
});
