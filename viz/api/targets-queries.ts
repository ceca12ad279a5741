import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { type Alerts, api, type Targets } from "./client.ts";
import { derived } from "./derived-query.ts";

interface Asked {
  readonly version: number | undefined;
  readonly lang: Language;
}

export function targetsQuery(dataset: string, query: Asked) {
  return queryOptions({
    queryKey: ["targets", dataset, query],
    queryFn: (context) =>
      derived<Targets>(
        (init) => api.GET("/api/v1/datasets/{dataset}/targets", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
  });
}

export function alertsQuery(dataset: string, query: Asked) {
  return queryOptions({
    queryKey: ["alerts", dataset, query],
    queryFn: (context) =>
      derived<Alerts>(
        (init) => api.GET("/api/v1/datasets/{dataset}/alerts", { params: { path: { dataset }, query }, ...init }),
        context,
      ),
  });
}
