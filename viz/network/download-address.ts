import { apiAddress } from "../api/api-address.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { PictureQuery } from "../state/picture-query.ts";

/** Files of ties, each with the ending of its name. What is drawn can be had as a graph; the whole network also as a table or matrix. */
export const drawnEndings = { csv: "csv", graphml: "graphml", gexf: "gexf", pajek: "net", dl: "dl" } as const;
export const wholeEndings = { ...drawnEndings, xlsx: "xlsx", parquet: "parquet" } as const;
export type DownloadFormat = keyof typeof wholeEndings;

/** Where the network is to be had as a file: of organisations the whole of it, else what is drawn. */
export function downloadAddress(
  dataset: string,
  network: NetworkQuery,
  picture: PictureQuery,
  format: DownloadFormat,
): string {
  const isWhole = picture.nodes === "organisations";
  return isWhole
    ? apiAddress(dataset, "ties", { ...network, ...ofTies(picture), format })
    : apiAddress(dataset, "picture", { ...network, ...picture, format });
}

/** Where the data is to be had that the picture is drawn from. */
export function pictureAddress(dataset: string, network: NetworkQuery, picture: PictureQuery): string {
  return apiAddress(dataset, "picture", { ...network, ...picture });
}

/** Where the whole network of organisations, or its backbone, is to be had, in whichever format is asked for. */
export function tiesAddress(dataset: string, network: NetworkQuery, picture: PictureQuery): string {
  return apiAddress(dataset, "ties", { ...network, ...ofTies(picture) });
}

/** The backbone as the list of ties calls it, which takes nothing else that is called alpha. */
function ofTies({ backbone, "backbone.alpha": alpha, "backbone.correction": correction }: PictureQuery) {
  return { backbone, alpha, correction };
}
