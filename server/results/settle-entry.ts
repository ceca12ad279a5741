import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Language } from "../../model/name.ts";
import { dayIn } from "../../model/partial-date.ts";
import { savedScenario } from "../../model/saved-scenario.ts";
import type { NewEntry } from "../contract/journal.ts";
import type { Services } from "../services.ts";
import { settleCase, settleCaseNote } from "./settle-case.ts";
import { settleIntroduction } from "./settle-introduction.ts";
import { settleTarget } from "./settle-target.ts";

interface Known {
  readonly services: Services;
  readonly version: DatasetVersion;
  /** As it is read, and as it has to be still when the entry is appended. */
  readonly journal: readonly JournalEntry[];
  /** When it is added. */
  readonly at: string;
  readonly language: Language;
}

/** What the journal holds of a new entry, once everything in it is known to make sense for the dataset; refused where it does not. */
export async function settleEntry(
  asked: NewEntry,
  { services, version, journal, at, language }: Known,
): Promise<JournalEntry["body"]> {
  if (asked.kind === "target") return settleTarget(asked.body, services, version, language);
  if (asked.kind === "scenario") {
    const tried = services.catalogue.version(version.dataset, asked.body.version);
    resolveChanges(await services.facts.get(tried), asked.body.changes);
    return savedScenario(asked.body, tried);
  }
  const facts = await services.facts.get(version);
  // Sent again, it is settled as it was at first.
  const there = journal.find(({ id }) => id === asked.id);
  const others = there ? journal.slice(0, journal.indexOf(there)) : journal;
  const today = dayIn(services.settings.timeZone, new Date(there?.at ?? at));
  const known = { facts, journal: others, today, language };
  if (asked.kind === "case") return settleCase(asked.body, known);
  if (asked.kind === "case-note") return settleCaseNote(asked.body, known);
  return settleIntroduction(asked.body, known);
}
