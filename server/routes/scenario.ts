import { datasetPath } from "../contract/parameters.ts";
import { proposalsQuery, proposalsResult, scenarioQuery, scenarioResult } from "../contract/scenario.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithProposals } from "../results/answer-with-proposals.ts";
import { answerWithScenario } from "../results/answer-with-scenario.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

const refusals = [
  ...derivedErrors,
  "grouping_unknown",
  "organisation_unknown",
  "activity_unknown",
  "scenario_member_twice",
  "scenario_removed_takes_part",
] as const;

export const getScenario = defineRoute({
  id: "getScenario",
  method: "get",
  path: "/datasets/{dataset}/scenario",
  role: "viewer",
  summary: "What if: every index of integration before and after changes; nothing is written",
  params: datasetPath,
  query: scenarioQuery,
  answers: derived("The indexes before and after.", { "application/json": scenarioResult, "text/csv": csvText }),
  errors: refusals,
  handle: answerWithScenario,
});

export const getProposals = defineRoute({
  id: "getProposals",
  method: "get",
  path: "/datasets/{dataset}/scenario/proposals",
  role: "viewer",
  summary: "The additions that move an index of integration most, under constraints",
  params: datasetPath,
  query: proposalsQuery,
  answers: derived("The additions in the order chosen.", { "application/json": proposalsResult, "text/csv": csvText }),
  errors: [...refusals, "scenario_idle", "scenario_index_unmoved", "scenario_index_undefined"],
  handle: answerWithProposals,
});
