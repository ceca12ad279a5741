import { z } from "zod";
import { datasetPath, languageShape, versionShape } from "../contract/parameters.ts";
import { targetsResult } from "../contract/targets.ts";
import { answerWithTargets } from "../results/answer-with-targets.ts";
import { accepted, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getTargets = defineRoute({
  id: "getTargets",
  method: "get",
  path: "/datasets/{dataset}/targets",
  role: "viewer",
  summary: "The targets of the journal, each with its figure year by year, and whether it is on track",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: { ...json("In the order in which they were set.", targetsResult), ...accepted },
  errors: derivedErrors,
  handle: answerWithTargets,
});
