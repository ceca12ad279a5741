import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { api, type NewJournalEntry } from "./client.ts";
import { answer } from "./problem-error.ts";

const ofJournal: readonly unknown[] = [
  "journal",
  "targets",
  "alerts",
  "cases",
  "introductions",
  "experts-for-need",
  "cases-for-need",
  // It tells of the targets.
  "report",
];

/** Asks anew for what a change of the journal makes stale: what is read from it, and every network that holds its introductions. */
export function journalChanged(client: QueryClient, dataset: string): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey: [what, of, ...asked] }) =>
      of === dataset &&
      (ofJournal.includes(what) || asked.some((one) => (one as { journal?: string } | null)?.journal === "true")),
  });
}

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
