import { queryOptions } from "@tanstack/react-query";
import { api, type CommunitiesOverTimeResult, type CommunitiesProfileResult } from "../api/client.ts";
import { derived } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { FindingQuery } from "../state/finding-query.ts";

export function overTimeQuery(dataset: string, finding: FindingQuery, window: number) {
  const query = { ...finding, window };
  return queryOptions({
    queryKey: ["communities-over-time", dataset, query],
    queryFn: (context) =>
      derived<CommunitiesOverTimeResult>(
        (init) =>
          api.GET("/api/v1/datasets/{dataset}/communities/over-time", {
            params: { path: { dataset }, query },
            ...init,
          }),
        context,
      ),
    ...settledInView,
  });
}

/** Of all resolutions: the one chosen does not matter, and label propagation reads none. */
export function profileQuery(dataset: string, { resolution: _, algorithm, ...network }: FindingQuery) {
  const query = { ...network, ...(algorithm === "leiden" && { algorithm }) } as const;
  return queryOptions({
    queryKey: ["communities-profile", dataset, query],
    queryFn: (context) =>
      derived<CommunitiesProfileResult>(
        (init) =>
          api.GET("/api/v1/datasets/{dataset}/communities/profile", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settledInView,
  });
}
