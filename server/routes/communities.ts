import { communitiesResult, groupFindingShape } from "../contract/communities.ts";
import { valueFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { answerWithCommunities } from "../results/answer-with-communities.ts";
import { mediaTypes } from "../results/negotiate-format.ts";
import { binary, csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getCommunities = defineRoute({
  id: "getCommunities",
  method: "get",
  path: "/datasets/{dataset}/communities",
  role: "viewer",
  summary: "Groups that are tied more among themselves: by Louvain, Leiden or labels, seeded, best of several runs",
  params: datasetPath,
  query: derivedQuery({
    ...groupFindingShape,
    ...formatShape(valueFormats),
  }),
  answers: derived("The groups.", {
    "application/json": communitiesResult,
    "text/csv": csvText,
    [mediaTypes.parquet]: binary,
  }),
  errors: derivedErrors,
  handle: answerWithCommunities,
});
