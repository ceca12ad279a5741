import { introductionsCarriedOn } from "../../analysis/introductions/recorded-introductions.ts";
import { caseNoteSchema, casesOfJournal } from "../../model/case.ts";
import { newFaults } from "../../model/case-course.ts";
import { type JournalEntry, liveEntries } from "../../model/journal-entry.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { reasonIn } from "../../model/reason.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { writerInWords } from "../http/writer-in-words.ts";
import { stateWords } from "./settle-case.ts";

/** Refuses to take back an entry on which a later one rests that is not undone, and names that. */
export function refuseUndo(journal: readonly JournalEntry[], undo: JournalEntry, language: Language): void {
  const { undoes = "" } = undo;
  const refuse = (reason: string, values: Readonly<Record<string, string>>) => {
    throw new TielineError("entry_needed", { id: undoes, reason: reasonIn(language, reason, values) });
  };
  if (liveEntries(journal, "introduction").some(({ id }) => id === undoes)) {
    const later = introductionsCarriedOn(journal).get(undoes);
    if (!later) return;
    const { id, at, by } = later.entry;
    const { state } = later.introduction;
    const stands = `“${message(language, "partners", `introductions.states.${state}`)}” (${state})`;
    refuse("undoIntroduction", { later: id, at, by: writerInWords(by, language), state: stands });
  }
  const note = liveEntries(journal, "case-note").find(({ id }) => id === undoes);
  if (!note) return;
  const { case: of } = caseNoteSchema.parse(note.body);
  const [before, after] = [journal, [...journal, undo]].map((all) => casesOfJournal(all).find(({ id }) => id === of));
  const [fault] = before && after ? newFaults(before, after) : [];
  if (!fault) return;
  const { id: later, by, note: said } = fault.note;
  const values = { later, by: writerInWords(by, language), on: said.on, case: of };
  if (fault.kind === "step") {
    const { from, to } = fault;
    refuse("undoStep", { ...values, from: stateWords(from, language), to: stateWords(to, language) });
  } else {
    refuse("undoOutcome", { ...values, outcome: message(language, "partners", `cases.outcome.${fault.years}`) });
  }
}
