import { conversionQuery, conversionResult } from "../contract/conversion.ts";
import { datasetPath } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithConversion } from "../results/answer-with-conversion.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getConversion = defineRoute({
  id: "getConversion",
  method: "get",
  path: "/datasets/{dataset}/conversion",
  role: "viewer",
  summary:
    "What came of events and SIGs: pairs that met there and later joined a consortium, beside pairs that did not meet; pairs that met often and never joined",
  params: datasetPath,
  query: conversionQuery,
  answers: derived("The rates, and the pairs that never joined.", {
    "application/json": conversionResult,
    "text/csv": csvText,
  }),
  errors: derivedErrors,
  handle: answerWithConversion,
});
