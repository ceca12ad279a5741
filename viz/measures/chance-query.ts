import type { NullModel } from "../../model/null-model.ts";
import { api, type FiguresResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import type { NetworkQuery } from "../state/network-query.ts";

/** What several figures are asked with, and a comparison with random networks. */
export interface AskedChance {
  readonly figures: string;
  /** Absent: the figures alone. */
  readonly null?: NullModel;
  readonly draws?: number;
  readonly seed?: number;
  /** For figures over groups. */
  readonly by?: string;
  /** For figures of the triple helix. */
  readonly spheres?: string;
}

export function chanceQuery(dataset: string, network: NetworkQuery, asked: AskedChance) {
  const query = { ...network, ...asked };
  return derivedQuery<FiguresResult>(["chance", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/figures-together", { params: { path: { dataset }, query }, ...init }),
  );
}
