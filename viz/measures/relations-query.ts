import { api, type RelationsResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
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
  return derivedQuery<RelationsResult>(["relations", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/relations", { params: { path: { dataset }, query }, ...init }),
  );
}
