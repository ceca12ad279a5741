import { api, type GravityResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";

export interface AskedGravity {
  readonly by: string;
  readonly weighted: "true" | "false";
  readonly most: number;
  readonly forecastFrom: string | undefined;
  /** Comma-separated. */
  readonly covariates: string | undefined;
}

export function gravityQuery(dataset: string, network: NetworkQuery, asked: AskedGravity) {
  const query = { ...network, ...asked };
  return derivedQuery<GravityResult>(
    ["gravity", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/gravity", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
