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

/** The states that stand next to each other without that one can become the other, where a note is in its place. */
export function brokenStep(notes: readonly WrittenNote[], added: WrittenNote): [CaseState, CaseState] | undefined {
  const states = notes.filter(({ note }) => note.state !== undefined);
  const place = states.indexOf(added);
  const before = states[place - 1]?.note.state ?? "open";
  const after = states[place + 1]?.note.state;
  const state = added.note.state!;
  const isStep = (from: CaseState, to: CaseState) => from === to || nextStates[from].includes(to);
  if (!isStep(before, state)) return [before, state];
  return after === undefined || isStep(state, after) ? undefined : [state, after];
}
