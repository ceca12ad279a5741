import type { Facts } from "../../analysis/facts/facts.ts";
import { withIntroductions } from "../../analysis/introductions/recorded-introductions.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";

export function run({ facts, journal }: { readonly facts: Facts; readonly journal: readonly JournalEntry[] }): Facts {
  return withIntroductions(facts, journal);
}
