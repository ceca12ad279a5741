import { api, type CliquesResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

export interface AskedCliques {
  readonly min: number;
  readonly limit: number;
}

export function cliquesQuery(dataset: string, network: NetworkQuery, asked: AskedCliques) {
  const query = { ...network, ...asked };
  return derivedQuery<CliquesResult>(
    ["cliques", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/cliques", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
