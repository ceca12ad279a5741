import { z } from "zod";
import { datasetPath, derivedQuery, idInPath } from "../contract/parameters.ts";
import { pictureSchema } from "../contract/picture.ts";
import { answerWithPicture } from "../results/answer-with-picture.ts";
import { derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getPicture = defineRoute({
  id: "getPicture",
  method: "get",
  path: "/datasets/{dataset}/picture",
  role: "viewer",
  summary: "What to draw: organisations with positions, and ties; above `limit` ties the backbone",
  params: datasetPath,
  query: derivedQuery({
    focus: idInPath.optional().describe("Only this organisation and those around it."),
    radius: z.coerce.number().int().min(1).max(3).default(1).describe("With focus: how many ties away."),
    limit: z.coerce
      .number()
      .int()
      .min(100)
      .max(100_000)
      .default(20_000)
      .describe("Above so many ties the backbone is drawn."),
    groupings: z
      .string()
      .min(1)
      .max(500)
      .transform((text) => [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== ""))
      .optional()
      .describe("Groupings whose codes come with the nodes, comma-separated: country,zone."),
  }),
  answers: derived("The picture.", { "application/json": pictureSchema }),
  errors: [...derivedErrors, "organisation_unknown", "grouping_unknown"],
  handle: answerWithPicture,
});
