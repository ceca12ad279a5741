import type { QueryClient } from "@tanstack/react-query";

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
