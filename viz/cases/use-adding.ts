import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NewJournalEntry } from "../api/client.ts";
import { journalChanged } from "../api/journal-changed.ts";
import { addEntry } from "../api/journal-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";

/** What is filled in, to be added to the journal: its id is made once, so that sent twice it is added once; once it is added, the form is empty again. */
export function useAdding<Draft extends object>(
  empty: Draft,
  entryOf: (draft: Draft, id: string) => NewJournalEntry,
  onAdded?: (id: string) => void,
) {
  const language = useLanguage();
  const { id: dataset } = useDataset();
  const client = useQueryClient();
  const [{ id, draft }, setState] = useState({ id: crypto.randomUUID() as string, draft: empty });
  const sending = useMutation({
    mutationFn: () => addEntry(dataset, entryOf(draft, id), language),
    async onSuccess() {
      setState({ id: crypto.randomUUID(), draft: empty });
      await journalChanged(client, dataset);
      onAdded?.(id);
    },
  });
  return {
    draft,
    set: (changes: Partial<Draft>) => setState({ id, draft: { ...draft, ...changes } }),
    send: sending.mutate,
    isPending: sending.isPending,
    error: sending.error,
  };
}
