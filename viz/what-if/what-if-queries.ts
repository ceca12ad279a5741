import { queryOptions } from "@tanstack/react-query";
import { api, type ProposalsResult, type RobustnessResult, type ScenarioResult } from "../api/client.ts";
import { derived } from "../api/derived-query.ts";
import { settled, settledInView } from "../api/settled.ts";
import type { AskedIntegration } from "../integration/integration-queries.ts";
import type { LeavingBy } from "../state/leaving-by.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { AskedProposals } from "./asked-proposals.ts";

export function scenarioQuery(dataset: string, asked: AskedIntegration, changes: string) {
  const query = { ...asked, changes };
  return queryOptions({
    queryKey: ["scenario", dataset, query],
    queryFn: (context) =>
      derived<ScenarioResult>(
        (init) => api.GET("/api/v1/datasets/{dataset}/scenario", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settledInView,
  });
}

export function proposalsQuery(dataset: string, asked: AskedIntegration, changes: string, proposals: AskedProposals) {
  const query = { ...asked, ...proposals, ...(changes !== "" && { changes }) };
  return queryOptions({
    queryKey: ["proposals", dataset, query],
    queryFn: (context) =>
      derived<ProposalsResult>(
        (init) =>
          api.GET("/api/v1/datasets/{dataset}/scenario/proposals", {
            params: { path: { dataset }, query: query as never },
            ...init,
          }),
        context,
      ),
    ...settled,
  });
}

export function robustnessQuery(dataset: string, network: NetworkQuery, by: LeavingBy) {
  const query = { ...network, by };
  return queryOptions({
    queryKey: ["robustness", dataset, query],
    queryFn: (context) =>
      derived<RobustnessResult>(
        (init) => api.GET("/api/v1/datasets/{dataset}/robustness", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settledInView,
  });
}
