import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { seedSchema } from "../../model/seed.ts";
import { communitiesResult } from "../contract/communities.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { answerWithCommunities } from "../results/answer-with-communities.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getCommunities = defineRoute({
  id: "getCommunities",
  method: "get",
  path: "/datasets/{dataset}/communities",
  role: "viewer",
  summary: "Groups that are tied more among themselves: seeded Louvain, best of several runs",
  params: datasetPath,
  query: derivedQuery({
    resolution: z.coerce.number().positive().max(100).default(1).describe("Above 1: more and smaller groups."),
    runs: z.coerce.number().int().min(1).max(100).default(10).describe("The best of so many runs is given."),
    weighted: flagSchema.default(true).describe("Whether tie weights are read."),
    seed: seedSchema,
    ...formatShape(tableFormats),
  }),
  answers: derived("The groups.", { "application/json": communitiesResult, "text/csv": csvText }),
  errors: derivedErrors,
  handle: answerWithCommunities,
});
