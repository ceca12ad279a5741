import { complexNamed } from "../../analysis/facts/complex-named.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { type CaseNote, type CaseState, casesOfJournal, notesByDay, type OpenedCase } from "../../model/case.ts";
import { type Fault, newFaults, nextStates } from "../../model/case-course.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { daySpan, isAhead, isoDay } from "../../model/partial-date.ts";
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
  if (newcomer) complexNamed(facts, newcomer.complex);
  return { ...opened, on: notAhead(opened.on ?? today, today, language) };
}

/** What is written down about a case with its day, once those whom it names are known to be there and it can follow what is known; refused where not. */
export function settleCaseNote(note: CaseNote, { facts, journal, today, language }: Known) {
  const kept = casesOfJournal(journal).find(({ id }) => id === note.case);
  if (!kept) throw new TielineError("case_unknown", { id: note.case, dataset: facts.dataset });
  for (const partner of note.partners ?? []) organisationNamed(facts, partner);
  for (const id of note.experts ?? [])
    if (indexOfId(facts.experts, id) < 0) throw new TielineError("expert_unknown", { id, dataset: facts.dataset });
  const settled = { ...note, on: notAhead(note.on ?? today, today, language) };
  if (daySpan(settled.on).last < daySpan(kept.opened.on).first)
    throw refusal("caseNoteEarly", { on: settled.on, opened: kept.opened.on }, language);
  const added = { id: "", at: "", by: "", note: settled };
  const [fault] = newFaults(kept, { ...kept, notes: notesByDay([...kept.notes, added]) });
  if (fault) throw refusalOf(fault, language);
  return settled;
}

function refusalOf(fault: Fault, language: Language): TielineError {
  const { on } = fault.note.note;
  if (fault.kind === "unserved") return refusal("outcomeUnserved", { on }, language);
  if (fault.kind === "early") {
    const { years, since, from } = fault;
    return refusal("outcomeEarly", { years: String(years), since: isoDay(since), from: isoDay(from), on }, language);
  }
  const words = (...states: readonly CaseState[]) => states.map((state) => stateWords(state, language)).join(", ");
  const { from, to } = fault;
  return refusal("caseStep", { from: words(from), to: words(to), next: words(...nextStates[from]) }, language);
}

/** A state in words and as it is sent. */
export function stateWords(state: CaseState, language: Language): string {
  return `“${message(language, "partners", `cases.state.${state}`)}” (${state})`;
}

function notAhead(on: string, today: string, language: Language): string {
  if (!isAhead(on, today)) return on;
  throw refusal("caseAhead", { on }, language);
}

function refusal(reason: string, values: Readonly<Record<string, string>>, language: Language): TielineError {
  return new TielineError("body_invalid", { reason: reasonIn(language, reason, values) });
}
