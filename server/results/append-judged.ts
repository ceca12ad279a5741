import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Services } from "../services.ts";

type Judge = (journal: readonly JournalEntry[]) => JournalEntry | Promise<JournalEntry>;

/** The last to have been asked to add to each dataset's journal, by the threads that write it. */
const last = new WeakMap<Services["storing"], Map<string, Promise<unknown>>>();

/**
 * Adds to a journal what `judge` makes of it as it is. Here one waits for the other, so that each is judged once; when another process's entry came in between, it is judged anew by the journal with that.
 */
export function appendJudged(services: Services, dataset: string, judge: Judge): Promise<JournalEntry> {
  const waiting = last.get(services.storing) ?? new Map<string, Promise<unknown>>();
  last.set(services.storing, waiting);
  const before = waiting.get(dataset) ?? Promise.resolve();
  const added = before.then(() => append(services, dataset, judge));
  const over: Promise<unknown> = added
    .catch(() => undefined)
    .then(() => waiting.get(dataset) === over && waiting.delete(dataset));
  waiting.set(dataset, over);
  return added;
}

/** Each further round is one in which another entry was added, so that whoever asks is not kept waiting by nothing. */
async function append({ connection, storing }: Services, dataset: string, judge: Judge): Promise<JournalEntry> {
  for (;;) {
    const journal = await connection.get().journal(dataset);
    const entry = await judge(journal);
    const added = await storing.run("append-entry", { dataset, entry, after: journal.length });
    if (added) return added;
  }
}
