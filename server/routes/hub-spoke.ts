import { placingParameters } from "../../analysis/integration/placing.ts";
import { flagSchema } from "../../model/flag.ts";
import { hubTieRules } from "../../model/hub-tie.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { hubSpokeResult } from "../contract/hub-spoke.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, filterText, formatShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithHubSpoke } from "../results/answer-with-hub-spoke.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getHubSpoke = defineRoute({
  id: "getHubSpoke",
  method: "get",
  path: "/datasets/{dataset}/hub-spoke",
  role: "viewer",
  summary: "Connected complexes and their hubs: what ties them, when last, and which ties have ended; the worst first",
  params: datasetPath,
  query: derivedQuery({
    at: partialDateSchema
      .optional()
      .describe(
        "The topology and the ties of which day: a year or month is its last day. Default: the end of the window, else the reference date.",
      ),
    within: filterText.optional().describe("Only the complexes of this zone, or of this hub."),
    placing: placingParameters.placing,
    weighted: flagSchema
      .default(true)
      .describe("Whether hub dependence is a share of the weight of ties, else of their number."),
    ...hubTieRules,
    ...formatShape(tableFormats),
  }),
  answers: derived("The connected complexes.", { "application/json": hubSpokeResult, "text/csv": csvText }),
  errors: derivedErrors,
  handle: answerWithHubSpoke,
});
