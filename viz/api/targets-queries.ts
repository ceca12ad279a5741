import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import type { Target } from "../../model/target.ts";
import { type Alerts, api, type Targets } from "./client.ts";
import { derived } from "./derived-query.ts";
import { answer } from "./problem-error.ts";

interface Asked {
  readonly version: number | undefined;
  readonly lang: Language;
}

/** What a change of the journal makes stale. */
export const ofJournal = ["journal", "targets", "alerts"] as const;

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

export function journalQuery(dataset: string, kind: "target", lang: Language) {
  return queryOptions({
    queryKey: ["journal", dataset, kind, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/journal", { params: { path: { dataset }, query: { kind, lang } }, signal }),
      ),
  });
}

/** `id` is made once for each filled-in form: sent twice, the target is set once. */
export function setTarget(dataset: string, id: string, target: Target, lang: Language) {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/journal", {
      params: { path: { dataset }, query: { lang } },
      body: { kind: "target", id, body: target },
    }),
  );
}

export function undoEntry(dataset: string, entry: string, lang: Language) {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/journal/{entry}/undo", {
      params: { path: { dataset, entry }, query: { lang } },
    }),
  );
}
