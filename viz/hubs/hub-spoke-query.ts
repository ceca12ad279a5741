import { api, type HubSpokeResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

export interface AskedHubSpoke {
  readonly at: string | undefined;
  readonly dormantAfter: number;
  readonly thinning: number;
  readonly weighted: "true" | "false";
}

export function hubSpokeQuery(dataset: string, network: NetworkQuery, asked: AskedHubSpoke) {
  const query = { ...network, ...asked };
  return derivedQuery<HubSpokeResult>(
    ["hub-spoke", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/hub-spoke", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
