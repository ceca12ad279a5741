import { type CaseState, type JournalCase, outcomeYears, type WrittenNote } from "./case.ts";
import { daySpan, isoDay, yearsLater } from "./partial-date.ts";

/** What a case can become. What is done does not open again: that is a new case. */
export const nextStates: Readonly<Record<CaseState, readonly CaseState[]>> = {
  open: ["project", "done", "unmatched"],
  project: ["open", "evaluated", "done", "continued", "unmatched"],
  evaluated: ["project", "done", "continued", "unmatched"],
  done: ["continued"],
  continued: ["done"],
  unmatched: ["open", "project"],
};

/** Somebody is still at work on it, or sought. */
export const runningStates: readonly CaseState[] = ["open", "project", "evaluated"];
/** Somebody was helped. */
export const servedStates: readonly CaseState[] = ["done", "continued"];

type Course = Pick<JournalCase, "opened" | "notes">;

/** The state by what had been noted of a day; undefined before it was opened. A day known to the month or year counts from its first. */
export function stateOn({ opened, notes }: Course, day: number): CaseState | undefined {
  if (day < daySpan(opened.on).first) return undefined;
  return notes.findLast(({ note }) => note.state !== undefined && daySpan(note.on).first <= day)?.note.state ?? "open";
}

/** The day since which somebody was helped, where that is how it stands; of a month or year the last one, by which it was so for certain. */
export function servedSince({ notes }: Course, day: number): number | undefined {
  let since: number | undefined;
  for (const { note } of notes) {
    const { first, last } = daySpan(note.on);
    if (note.state === undefined || first > day) continue;
    if (!servedStates.includes(note.state)) since = undefined;
    else since ??= last;
  }
  return since;
}

/** After how many years it is to be asked what came of a case, and since when: the years are over by the day, and no outcome after as many is written down. */
export function outcomesDue(one: JournalCase, day: number) {
  const since = servedSince(one, day);
  if (since === undefined) return [];
  return outcomeYears
    .map((years) => ({ years, since: yearsLater(since, years) }))
    .filter((asked) => asked.since <= day && one.outcomes.every(({ years }) => years !== asked.years))
    .map((asked) => ({ years: asked.years, since: isoDay(asked.since) }));
}

/** What a note says that does not follow from what was before. */
export type Fault = { readonly note: WrittenNote } & (
  | { readonly kind: "step"; readonly from: CaseState; readonly to: CaseState }
  | { readonly kind: "unserved"; readonly years: number }
  | { readonly kind: "early"; readonly years: number; readonly since: number; readonly from: number }
);

/** So long before the years are over it can be told what came of a case. */
const daysEarly = 183;

/** What does not follow in a course: a state that the one before cannot become, an outcome before somebody was helped, or too soon after. */
export function faultsOf(course: Course): Fault[] {
  const faults: Fault[] = [];
  let from: CaseState = "open";
  for (const written of course.notes) {
    const { state: to, outcome, on } = written.note;
    if (to !== undefined) {
      if (from !== to && !nextStates[from].includes(to)) faults.push({ kind: "step", note: written, from, to });
      from = to;
    }
    if (!outcome) continue;
    const { years } = outcome;
    const { first, last } = daySpan(on);
    const since = servedSince(course, first);
    if (since === undefined) {
      faults.push({ kind: "unserved", note: written, years });
      continue;
    }
    const earliest = yearsLater(since, years) - daysEarly;
    if (last < earliest) faults.push({ kind: "early", note: written, years, since, from: earliest });
  }
  return faults;
}

/** What does not follow in a course, and did, or was not there, before a note was added or taken back. */
export function newFaults(before: Course, after: Course): Fault[] {
  const known = faultsOf(before);
  return faultsOf(after).filter((one) => !known.some(({ note, kind }) => note.id === one.note.id && kind === one.kind));
}
