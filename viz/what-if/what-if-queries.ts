import { api, type ProposalsResult, type RobustnessResult, type ScenarioResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { AskedIntegration } from "../integration/integration-queries.ts";
import type { LeavingBy } from "../state/leaving-by.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { AskedProposals } from "./asked-proposals.ts";

export function scenarioQuery(dataset: string, asked: AskedIntegration, changes: string) {
  const query = { ...asked, changes };
  return derivedQuery<ScenarioResult>(
    ["scenario", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/scenario", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export function proposalsQuery(dataset: string, asked: AskedIntegration, changes: string, proposals: AskedProposals) {
  const query = { ...asked, ...proposals, ...(changes !== "" && { changes }) };
  return derivedQuery<ProposalsResult>(["proposals", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/scenario/proposals", {
      params: { path: { dataset }, query: query as never },
      ...init,
    }),
  );
}

export function robustnessQuery(dataset: string, network: NetworkQuery, by: LeavingBy) {
  const query = { ...network, by };
  return derivedQuery<RobustnessResult>(
    ["robustness", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/robustness", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
