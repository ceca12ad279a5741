import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { backTestResult, backTestShape, candidatesQuery, candidatesResult } from "../contract/partners.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithBackTest } from "../results/answer-with-back-test.ts";
import { answerWithCandidates } from "../results/answer-with-candidates.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getCandidates = defineRoute({
  id: "getCandidates",
  method: "get",
  path: "/datasets/{dataset}/partners",
  role: "viewer",
  summary:
    "Candidates for a partner of an organisation, or of a newcomer, for a need in words, with reasons and how often such lists were right",
  params: datasetPath,
  query: candidatesQuery,
  answers: derived("The candidates.", { "application/json": candidatesResult, "text/csv": csvText }),
  errors: [
    ...derivedErrors,
    "organisation_unknown",
    "complex_unknown",
    "grouping_unknown",
    "need_empty",
    "need_unmatched",
    "partners_undated",
  ],
  handle: answerWithCandidates,
});

export const getBackTest = defineRoute({
  id: "getBackTest",
  method: "get",
  path: "/datasets/{dataset}/partners/backtest",
  role: "viewer",
  summary: "How well partners would have been foretold: models of earlier years tried on later ones",
  params: datasetPath,
  query: derivedQuery({ ...backTestShape, ...formatShape(tableFormats) }),
  answers: derived("The back-test; as CSV every quality of every ranker.", {
    "application/json": backTestResult,
    "text/csv": csvText,
  }),
  errors: [...derivedErrors, "partners_undated"],
  handle: answerWithBackTest,
});
