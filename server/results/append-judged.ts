import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Services } from "../services.ts";

/**
 * Adds to a journal what `judge` makes of it as it is: when somebody else's entry came in between, it is judged anew by the journal with that.
 * Each further round is one in which another entry was added, so that whoever asks is not kept waiting by nothing.
 */
export async function appendJudged(
  { connection, storing }: Services,
  dataset: string,
  judge: (journal: readonly JournalEntry[]) => JournalEntry | Promise<JournalEntry>,
): Promise<JournalEntry> {
  for (;;) {
    const journal = await connection.get().journal(dataset);
    const entry = await judge(journal);
    const added = await storing.run("append-entry", { dataset, entry, after: journal.length });
    if (added) return added;
  }
}
