import { hashKey, queryOptions } from "@tanstack/react-query";
import { api, type ConsortiaResult, type ConsortiumNeed, type ConsortiumResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import type { NetworkQuery } from "../state/network-query.ts";

type Need = Omit<ConsortiumNeed, "teams" | "differ">;

/** How many teams are proposed, and in how many members each differs from those before it. */
const asked = { teams: 3, differ: 2 };

export function proposedTeamsQuery(dataset: string, query: NetworkQuery, need: Need) {
  return derivedQuery<ConsortiaResult>(["consortia", dataset, query, need], (init) =>
    api.POST("/api/v1/datasets/{dataset}/consortia/proposals", {
      params: { path: { dataset }, query },
      body: { ...need, ...asked },
      ...init,
    }),
  );
}

/** While another team is asked for, the last one stays in view: not that of another need, whose requirements are others. */
export function teamQuery(dataset: string, query: NetworkQuery, need: Need, team: string[]) {
  const asking = derivedQuery<ConsortiumResult>(["consortium", dataset, query, need, team], (init) =>
    api.POST("/api/v1/datasets/{dataset}/consortia/evaluate", {
      params: { path: { dataset }, query },
      body: { ...need, team },
      ...init,
    }),
  );
  return queryOptions({
    ...asking,
    placeholderData: (last, lastQuery) => (hashKey([lastQuery?.queryKey[3]]) === hashKey([need]) ? last : undefined),
  });
}
