import { z } from "zod";
import { hubTieRules } from "../../model/hub-tie.ts";
import { networkParametersShape } from "../../model/network-parameters.ts";
import { alertsResult } from "../contract/alerts.ts";
import { datasetPath, languageShape, versionShape } from "../contract/parameters.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithAlerts } from "../results/answer-with-alerts.ts";
import { accepted, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

// Which years are looked at, and by what of them, the rules say.
const { from: _, to: __, timing: ___, layers, ...network } = networkParametersShape;

export const getAlerts = defineRoute({
  id: "getAlerts",
  method: "get",
  path: "/datasets/{dataset}/alerts",
  role: "viewer",
  summary: "What wants looking at: targets that are behind, connected complexes gone dormant, zones below their trend",
  params: datasetPath,
  query: z.strictObject({
    layers: layers
      .unwrap()
      .default(layers.parse("collaboration"))
      .describe("As for every network. Default: collaboration."),
    ...network,
    year: z.coerce
      .number()
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe(
        "The year that zones are looked at in, by whose end complexes are dormant. Default: the newest that is over and in which the data does not end, and the reference date.",
      ),
    dormantAfter: hubTieRules.dormantAfter,
    ...versionShape,
    ...languageShape,
  }),
  answers: { ...json("Targets first, then complexes, then zones.", alertsResult), ...accepted },
  errors: derivedErrors,
  handle: answerWithAlerts,
});
