import { z } from "zod";
import { acrossSchema } from "../../analysis/integration/across-figure.ts";
import { weightsSchema } from "../../analysis/integration/component-weights.ts";
import { placingParameters } from "../../analysis/integration/placing.ts";
import { scalings } from "../../analysis/statistics/weighted-index.ts";
import { flagSchema } from "../../model/flag.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { seedSchema } from "../../model/seed.ts";
import { compositeResult } from "../contract/composite.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithComposite } from "../results/answer-with-composite.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getComposite = defineRoute({
  id: "getComposite",
  method: "get",
  path: "/datasets/{dataset}/composite",
  role: "viewer",
  summary: "An index of integration for each complex or zone under weights of your own, and how ranks depend on them",
  params: datasetPath,
  query: derivedQuery({
    by: acrossSchema.describe(
      "What is ranked: complex, hub (area) or zone as the topology has them, else any grouping: kind, country …",
    ),
    weights: weightsSchema,
    scaling: z
      .enum(scalings)
      .default("min-max")
      .describe("How components come to be from 0 to 1: by distance between lowest and highest, or by rank."),
    weighted: flagSchema.default(true).describe("Whether ties count by their weight, else each as 1."),
    placing: placingParameters.placing,
    at: partialDateSchema
      .optional()
      .describe(
        "The topology of which day: a year or month is its last day. Default: the end of the window, else the reference date. Its year is that of the tenant firms.",
      ),
    samples: z.coerce
      .number()
      .int()
      .min(100)
      .max(20_000)
      .default(2000)
      .describe("How many weightings are drawn, all equally likely."),
    seed: seedSchema,
    leading: z.coerce.number().int().min(1).max(1000).default(3).describe("How many ranks count as leading."),
    ...formatShape(tableFormats),
  }),
  answers: derived("The groups, the highest index first.", {
    "application/json": compositeResult,
    "text/csv": csvText,
  }),
  errors: [...derivedErrors, "grouping_unknown", "grouping_too_fine"],
  handle: answerWithComposite,
});
