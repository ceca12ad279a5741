import { queryOptions } from "@tanstack/react-query";
import type { NullModel } from "../../model/null-model.ts";
import { api, type FiguresResult } from "../api/client.ts";
import { derived } from "../api/derived-query.ts";
import { settled } from "../api/settled.ts";
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
  return queryOptions({
    queryKey: ["chance", dataset, query],
    queryFn: (context) =>
      derived<FiguresResult>(
        (init) =>
          api.GET("/api/v1/datasets/{dataset}/figures-together", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
    ...settled,
  });
}
