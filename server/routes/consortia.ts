import {
  briefQuery,
  consortiaResult,
  consortiumBody,
  consortiumResult,
  proposedConsortiaBody,
  teamQuery,
  teamsQuery,
} from "../contract/consortia.ts";
import { datasetPath } from "../contract/parameters.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithBrief } from "../results/answer-with-brief.ts";
import { answerWithConsortia } from "../results/answer-with-consortia.ts";
import { answerWithConsortium } from "../results/answer-with-consortium.ts";
import { binary, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

const refusals = [
  ...derivedErrors,
  "body_invalid",
  "body_too_large",
  "media_type_unsupported",
  "grouping_unknown",
  "organisation_unknown",
  "need_empty",
  "team_lead_unneeded",
  "team_member_unneeded",
  "team_member_excluded",
  "team_weights_idle",
] as const;

export const proposeConsortia = defineRoute({
  id: "proposeConsortia",
  method: "post",
  path: "/datasets/{dataset}/consortia/proposals",
  role: "viewer",
  summary:
    "The best few teams for a need, with what each consists of and which support schemes it meets; nothing is written",
  params: datasetPath,
  query: teamsQuery,
  body: { type: "application/json", schema: proposedConsortiaBody },
  answers: derived("The best first. After a job, ask again with the same body.", {
    "application/json": consortiaResult,
  }),
  errors: [...refusals, "team_impossible"],
  handle: answerWithConsortia,
});

export const evaluateConsortium = defineRoute({
  id: "evaluateConsortium",
  method: "post",
  path: "/datasets/{dataset}/consortia/evaluate",
  role: "viewer",
  summary:
    "One team for a need, with the numbers that it has as a proposal, and who could take each member's place; nothing is written",
  params: datasetPath,
  query: teamQuery,
  body: { type: "application/json", schema: consortiumBody },
  answers: derived("Its numbers.", { "application/json": consortiumResult }),
  errors: refusals,
  handle: answerWithConsortium,
});

export const writeBrief = defineRoute({
  id: "writeBrief",
  method: "post",
  path: "/datasets/{dataset}/consortia/brief",
  role: "broker",
  summary: "One page about a team, as a text document or printed; nothing is kept",
  params: datasetPath,
  query: briefQuery,
  body: { type: "application/json", schema: consortiumBody },
  answers: derived("The page.", { [mediaTypes.docx]: binary, [mediaTypes.pdf]: binary }),
  errors: [...refusals, "browser_missing"],
  handle: answerWithBrief,
});
