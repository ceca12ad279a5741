import { api, type BlocksResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

export interface AskedBlocks {
  readonly splits: number;
  readonly weighted: "true" | "false";
  readonly groupings: string;
}

export function blocksQuery(dataset: string, network: NetworkQuery, asked: AskedBlocks) {
  const query = { ...network, ...asked };
  return derivedQuery<BlocksResult>(
    ["blocks", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/blocks", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
