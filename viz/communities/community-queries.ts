import { api, type CommunitiesOverTimeResult, type CommunitiesProfileResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { FindingQuery } from "../state/finding-query.ts";

export function overTimeQuery(dataset: string, finding: FindingQuery, window: number) {
  const query = { ...finding, window };
  return derivedQuery<CommunitiesOverTimeResult>(
    ["communities-over-time", dataset, query],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/communities/over-time", {
        params: { path: { dataset }, query },
        ...init,
      }),
    settledInView,
  );
}

/** Of all resolutions: the one chosen does not matter, and label propagation reads none. */
export function profileQuery(dataset: string, { resolution: _, algorithm, ...network }: FindingQuery) {
  const query = { ...network, ...(algorithm === "leiden" && { algorithm }) } as const;
  return derivedQuery<CommunitiesProfileResult>(
    ["communities-profile", dataset, query],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/communities/profile", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
