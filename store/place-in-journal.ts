import { isDeepStrictEqual } from "node:util";
import type { JournalEntry } from "../model/journal-entry.ts";
import { TielineError } from "../model/tieline-error.ts";

/**
 * Whether an entry may be appended to a journal: the entry of that id where it is there already, so that asking again after
 * a lost answer adds nothing; undefined where it is to be added. To be asked in the transaction that appends.
 */
export function placeInJournal(journal: readonly JournalEntry[], entry: JournalEntry): JournalEntry | undefined {
  const there = journal.find(({ id }) => id === entry.id);
  if (there) {
    const said = ({ kind, undoes, by, body }: JournalEntry) => ({ kind, undoes, by, body });
    if (!isDeepStrictEqual(said(there), said(entry))) throw new TielineError("entry_taken", { id: entry.id });
    refuseUndone(journal, entry.id);
    return there;
  }
  if (entry.undoes === undefined) return undefined;
  const undone = journal.find(({ id }) => id === entry.undoes);
  if (!undone || undone.kind === "undo") throw new TielineError("entry_unknown", { id: entry.undoes });
  refuseUndone(journal, entry.undoes);
  return undefined;
}

function refuseUndone(journal: readonly JournalEntry[], id: string): void {
  const earlier = journal.find(({ undoes }) => undoes === id);
  if (earlier) throw new TielineError("entry_undone", { id, by: earlier.by, at: earlier.at });
}
