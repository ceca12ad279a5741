import { z } from "zod";
import { integrationQuery, integrationResult, seriesQuery, seriesResult } from "../contract/integration.ts";
import { datasetPath, datasetPathWith } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithIntegration } from "../results/answer-with-integration.ts";
import { answerWithSeries } from "../results/answer-with-series.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getIntegration = defineRoute({
  id: "getIntegration",
  method: "get",
  path: "/datasets/{dataset}/integration",
  role: "viewer",
  summary: "Integration at a glance: every index with its error, the tiers, E–I by group, on request against chance",
  params: datasetPath,
  query: integrationQuery,
  answers: derived("The indexes.", { "application/json": integrationResult, "text/csv": csvText }),
  errors: [...derivedErrors, "grouping_unknown", "selection_empty", "null_star"],
  handle: answerWithIntegration,
});

export const getSeries = defineRoute({
  id: "getSeries",
  method: "get",
  path: "/datasets/{dataset}/series/{index}",
  role: "viewer",
  summary:
    "One index of integration year by year: all and a fixed panel, with what entry, exit and change within made of it",
  params: datasetPathWith({ index: z.string().min(1).max(100) }),
  query: seriesQuery,
  answers: derived("The years in their order.", { "application/json": seriesResult, "text/csv": csvText }),
  errors: [
    ...derivedErrors,
    "figure_unknown",
    "grouping_unknown",
    "selection_empty",
    "window_too_long",
    "null_star",
    "null_needs_groups",
  ],
  handle: answerWithSeries,
});
