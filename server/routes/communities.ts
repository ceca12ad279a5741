import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { communitiesResult, groupFindingShape } from "../contract/communities.ts";
import { communitiesOverTimeResult, overTimeQuery } from "../contract/communities-over-time.ts";
import { communitiesProfileResult, profileQuery } from "../contract/communities-profile.ts";
import { valueFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithCommunities } from "../results/answer-with-communities.ts";
import { answerWithCommunitiesOverTime } from "../results/answer-with-communities-over-time.ts";
import { answerWithCommunitiesProfile } from "../results/answer-with-communities-profile.ts";
import { binary, csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getCommunities = defineRoute({
  id: "getCommunities",
  method: "get",
  path: "/datasets/{dataset}/communities",
  role: "viewer",
  summary: "Groups that are tied more among themselves: by Louvain, Leiden or labels, seeded, best of several runs",
  params: datasetPath,
  query: derivedQuery({ ...onBackboneShape, ...groupFindingShape, ...formatShape(valueFormats) }).check(checkBackbone),
  answers: derived("The groups.", {
    "application/json": communitiesResult,
    "text/csv": csvText,
    [mediaTypes.parquet]: binary,
  }),
  errors: derivedErrors,
  handle: answerWithCommunities,
});

export const getCommunitiesProfile = defineRoute({
  id: "getCommunitiesProfile",
  method: "get",
  path: "/datasets/{dataset}/communities/profile",
  role: "viewer",
  summary: "What communities are like as the resolution rises",
  params: datasetPath,
  query: profileQuery,
  answers: derived("Communities at each resolution.", {
    "application/json": communitiesProfileResult,
    "text/csv": csvText,
  }),
  errors: derivedErrors,
  handle: answerWithCommunitiesProfile,
});

export const getCommunitiesOverTime = defineRoute({
  id: "getCommunitiesOverTime",
  method: "get",
  path: "/datasets/{dataset}/communities/over-time",
  role: "viewer",
  summary: "Communities followed from period to period: born, grown, split, merged, gone",
  params: datasetPath,
  query: overTimeQuery,
  answers: derived("Periods, lineages and events.", {
    "application/json": communitiesOverTimeResult,
    "text/csv": csvText,
  }),
  errors: [...derivedErrors, "periods_too_many"],
  handle: answerWithCommunitiesOverTime,
});
