import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { api, type NewJournalEntry } from "./client.ts";
import { answer } from "./problem-error.ts";

export function journalQuery(dataset: string, kind: NewJournalEntry["kind"], lang: Language) {
  return queryOptions({
    queryKey: ["journal", dataset, kind, lang],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/v1/datasets/{dataset}/journal", { params: { path: { dataset }, query: { kind, lang } }, signal }),
      ),
  });
}

/** Its `id` is made once for each filled-in form: sent twice, the entry is added once. */
export function addEntry(dataset: string, entry: NewJournalEntry, lang: Language) {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/journal", { params: { path: { dataset }, query: { lang } }, body: entry }),
  );
}

export function undoEntry(dataset: string, entry: string, lang: Language) {
  return answer(
    api.POST("/api/v1/datasets/{dataset}/journal/{entry}/undo", {
      params: { path: { dataset, entry }, query: { lang } },
    }),
  );
}
