import type { NetworkQuery } from "../state/network-query.ts";

/** Where the whole network, not only what is drawn, is to be had as a file. */
export function tiesAddress(dataset: string, network: NetworkQuery, format: "csv" | "graphml" | "gexf"): string {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(network)) if (value !== undefined) query.set(name, String(value));
  return `/api/v1/datasets/${encodeURIComponent(dataset)}/ties?${query}`;
}
