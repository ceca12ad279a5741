import type { Language } from "../../model/name.ts";
import { api, type CompositeResult, type ScoreCards } from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { UrlState } from "../state/url-state.ts";

/** What the ranking is asked with, beside the network. */
export function standingAsked({ ranked, weights, scaling, at, tiesBy }: UrlState) {
  return { by: ranked, weights, scaling, at, weighted: tiesBy === "weight" ? "true" : "false" } as const;
}

export function compositeQuery(dataset: string, network: NetworkQuery, asked: ReturnType<typeof standingAsked>) {
  const query = { ...network, ...asked };
  return derivedQuery<CompositeResult>(
    ["composite", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/composite", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export function scoreCardsQuery(
  dataset: string,
  query: {
    readonly scheme: string | undefined;
    readonly year: number | undefined;
    readonly version: number;
    readonly lang: Language;
  },
) {
  return derivedQuery<ScoreCards>(
    ["score-cards", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/score-cards", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}
