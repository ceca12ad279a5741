import type { NullModel } from "../../model/null-model.ts";
import { api, type IntegrationResult, type SeriesResult } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { UrlState } from "../state/url-state.ts";

/** How indexes of integration are asked for, all of them alike. */
export interface AskedIntegration extends NetworkQuery {
  readonly by: string;
  readonly placing: UrlState["placing"];
  readonly at?: string;
  readonly weighted: "true" | "false";
  readonly null?: NullModel;
  readonly draws?: number;
  readonly seed?: number;
  /** Also under every weighting. */
  readonly weightings?: "all";
}

export function integrationQuery(dataset: string, query: AskedIntegration) {
  return derivedQuery<IntegrationResult>(
    ["integration", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/integration", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export interface AskedSeries extends AskedIntegration {
  readonly topology: UrlState["topology"];
  readonly panel?: "all" | "fixed";
}

export function seriesQuery(dataset: string, index: string, query: AskedSeries) {
  return derivedQuery<SeriesResult>(
    ["series", dataset, index, query],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/series/{index}", {
        params: { path: { dataset, index }, query },
        ...init,
      }),
    settledInView,
  );
}
