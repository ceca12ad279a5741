import { queryOptions } from "@tanstack/react-query";
import { api, type ComplexNetwork } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settled, settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { loadOutline } from "./outline.ts";

export function complexNetworkQuery(dataset: string, network: NetworkQuery, at: string | undefined) {
  const query = { ...network, at };
  return derivedQuery<ComplexNetwork>(
    ["complex-network", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/complex-network", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export function outlineQuery(detail: "near" | "far") {
  return queryOptions({ queryKey: ["outline", detail], queryFn: () => loadOutline(detail), ...settled });
}
