import type { NetworkQuery } from "../state/network-query.ts";
import type { PictureQuery } from "../state/picture-query.ts";

export type DownloadFormat = "csv" | "graphml" | "gexf";

/** Where the network is to be had as a file: of organisations the whole of it, else what is drawn. */
export function downloadAddress(
  dataset: string,
  network: NetworkQuery,
  picture: PictureQuery,
  format: DownloadFormat,
): string {
  const isWhole = picture.nodes === "organisations";
  const asked = isWhole ? network : { ...network, ...picture };
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value));
  return `/api/v1/datasets/${encodeURIComponent(dataset)}/${isWhole ? "ties" : "picture"}?${query}`;
}
