import type { JournalEntry } from "../../model/journal-entry.ts";
import type { TaskContext } from "./task-context.ts";

/** In a worker: the database may have to wait for a load's transaction to end. */
export async function run(
  { dataset, entry, after }: { readonly dataset: string; readonly entry: JournalEntry; readonly after: number },
  { openStore }: TaskContext,
): Promise<JournalEntry | undefined> {
  return (await openStore()).append(dataset, entry, after);
}
