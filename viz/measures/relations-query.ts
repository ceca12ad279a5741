import { queryOptions } from "@tanstack/react-query";
import { api, type RelationsResult } from "../api/client.ts";
import { derived } from "../api/derived-query.ts";
import { settled } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

/** Which matrix is explained by which, and how that is tested. */
export interface AskedRelations {
  readonly of: string;
  readonly with: string;
  readonly permutations: number;
  readonly seed: number;
}

export function relationsQuery(dataset: string, network: NetworkQuery, asked: AskedRelations) {
  const query = { ...network, ...asked };
  return queryOptions({
    queryKey: ["relations", dataset, query],
    queryFn: (context) =>
      derived<RelationsResult>(
        (init) => api.GET("/api/v1/datasets/{dataset}/relations", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settled,
  });
}
