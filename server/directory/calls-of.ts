import type { Facts } from "../../analysis/facts/facts.ts";
import { casesOfJournal, type JournalCase } from "../../model/case.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";

const read = new WeakMap<Facts, { readonly version: number; readonly calls: readonly JournalCase[] }>();

/** The calls of a dataset's journal as they stand: the same array until something is added, so that what is made of them is made once. */
export function callsOf(facts: Facts, journal: readonly JournalEntry[]): readonly JournalCase[] {
  const known = read.get(facts);
  if (known?.version === journal.length) return known.calls;
  const calls = casesOfJournal(journal);
  read.set(facts, { version: journal.length, calls });
  return calls;
}
