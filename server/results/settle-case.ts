import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { type CaseNote, casesOfJournal, type OpenedCase } from "../../model/case.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Language } from "../../model/name.ts";
import { isAhead } from "../../model/partial-date.ts";
import { reasonIn } from "../../model/reason.ts";
import { TielineError } from "../../model/tieline-error.ts";

interface Known {
  readonly facts: Facts;
  readonly journal: readonly JournalEntry[];
  /** The day on which it is written down. */
  readonly today: string;
  readonly language: Language;
}

/** A call with its day, once those whom it names are known to be there; refused where they are not. */
export function settleCase(opened: OpenedCase, { facts, today, language }: Known) {
  const { company, newcomer } = opened;
  if (company !== undefined) organisationNamed(facts, company);
  if (newcomer && indexOfId(facts.complexes, newcomer.complex) < 0)
    throw new TielineError("complex_unknown", { id: newcomer.complex, dataset: facts.dataset });
  return { ...opened, on: notAhead(opened.on ?? today, today, language) };
}

/** What is written down about a case with its day, once the case and its partners are known to be there; refused where they are not. */
export function settleCaseNote(note: CaseNote, { facts, journal, today, language }: Known) {
  if (!casesOfJournal(journal).some(({ id }) => id === note.case))
    throw new TielineError("case_unknown", { id: note.case, dataset: facts.dataset });
  for (const partner of note.partners ?? []) organisationNamed(facts, partner);
  return { ...note, on: notAhead(note.on ?? today, today, language) };
}

function notAhead(on: string, today: string, language: Language): string {
  if (!isAhead(on, today)) return on;
  throw new TielineError("body_invalid", { reason: reasonIn(language, "caseAhead", { on }) });
}
