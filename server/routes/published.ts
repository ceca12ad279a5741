import { z } from "zod";
import { datasetPath, formatShape, languageShape, recordShape, versionShape } from "../contract/parameters.ts";
import { publishedFormats, publishedSchema } from "../contract/published.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithPublished } from "../results/answer-with-published.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getPublished = defineRoute({
  id: "getPublished",
  method: "get",
  path: "/datasets/{dataset}/published",
  role: "viewer",
  summary: "Published tables cell by cell, beside the same figures counted from the facts",
  params: datasetPath,
  query: z.strictObject({ ...formatShape(publishedFormats), ...versionShape, ...languageShape, ...recordShape }),
  answers: derived("The tables.", { "application/json": publishedSchema, "text/csv": csvText }),
  errors: [...derivedErrors],
  handle: answerWithPublished,
});
