import { z } from "zod";
import { introductionsQuery, introductionsResult, recordedIntroductionsResult } from "../contract/introductions.ts";
import { datasetPath, languageShape, versionShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithIntroductions } from "../results/answer-with-introductions.ts";
import { answerWithRecordedIntroductions } from "../results/answer-with-recorded-introductions.ts";
import { csvText, derived, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { versionErrors } from "./version-errors.ts";

export const getIntroductions = defineRoute({
  id: "getIntroductions",
  method: "get",
  path: "/datasets/{dataset}/introductions",
  role: "viewer",
  summary:
    "Who can introduce one organisation to another: the shortest paths, each step with the activity at which they met",
  params: datasetPath,
  query: introductionsQuery,
  answers: derived("The paths, or why there is none.", {
    "application/json": introductionsResult,
    "text/csv": csvText,
  }),
  errors: [...derivedErrors, "organisation_unknown"],
  handle: answerWithIntroductions,
});

export const getRecordedIntroductions = defineRoute({
  id: "getRecordedIntroductions",
  method: "get",
  path: "/datasets/{dataset}/introductions/recorded",
  role: "broker",
  summary: "The introductions of the journal as they stand, and who introduces how often",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("In the order in which they were written down.", recordedIntroductionsResult),
  errors: versionErrors,
  handle: answerWithRecordedIntroductions,
});
