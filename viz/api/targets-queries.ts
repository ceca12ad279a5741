import type { Language } from "../../model/name.ts";
import { type Alerts, api, type Targets } from "./client.ts";
import { derivedQuery } from "./derived-query.ts";
import { unsettled } from "./settled.ts";

interface Asked {
  readonly version: number | undefined;
  readonly lang: Language;
}

export function targetsQuery(dataset: string, query: Asked) {
  return derivedQuery<Targets>(
    ["targets", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/targets", { params: { path: { dataset }, query }, ...init }),
    unsettled,
  );
}

export function alertsQuery(dataset: string, query: Asked) {
  return derivedQuery<Alerts>(
    ["alerts", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/alerts", { params: { path: { dataset }, query }, ...init }),
    unsettled,
  );
}
