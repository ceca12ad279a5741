import { z } from "zod";
import { seedSchema } from "../../model/seed.ts";
import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { degreeDistributionResult } from "../contract/degree-distribution.ts";
import { datasetPath, derivedQuery } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithDegreeDistribution } from "../results/answer-with-degree-distribution.ts";
import { derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

/** Shares of so many draws are within 0.01 of the true one. */
const mostDraws = 2500;

export const getDegreeDistribution = defineRoute({
  id: "getDegreeDistribution",
  method: "get",
  path: "/datasets/{dataset}/degree-distribution",
  role: "viewer",
  summary: "How numbers of partners are spread, and whether their tail is a power law",
  params: datasetPath,
  query: derivedQuery({
    draws: z.coerce
      .number()
      .int()
      .min(0)
      .max(mostDraws)
      .default(100)
      .describe("Draws from the fitted law by which it is tested; 0: not tested."),
    seed: seedSchema,
    ...onBackboneShape,
  }).check(checkBackbone),
  answers: derived("The numbers, and the fit where there is one.", { "application/json": degreeDistributionResult }),
  errors: [...derivedErrors, "selection_empty"],
  handle: answerWithDegreeDistribution,
});
