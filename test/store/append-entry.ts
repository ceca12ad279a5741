import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Store } from "../../store/store.ts";

/** Appends an entry to a journal whatever is there by now: made anew for as many as there are, as often as others come first. */
export async function appendEntry(
  store: Store,
  dataset: string,
  entry: JournalEntry | ((after: number) => JournalEntry),
): Promise<JournalEntry> {
  for (;;) {
    const { length } = await store.journal(dataset);
    const added = await store.append(dataset, typeof entry === "function" ? entry(length) : entry, length);
    if (added) return added;
  }
}
