import { api, type BackTestResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

export function backTestQuery(dataset: string, network: NetworkQuery, split: string | undefined) {
  const query = { ...network, split };
  return derivedQuery<BackTestResult>(
    ["back-test", dataset, query],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/partners/backtest", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
