import { expect, test } from "vitest";
import { type CaseNote, casesOfJournal } from "../../model/case.ts";
import { faultsOf, newFaults, nextStates, outcomesDue, servedSince, stateOn } from "../../model/case-course.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { daySpan } from "../../model/partial-date.ts";

const signed = { at: "2010-01-01T00:00:00.000Z", by: "broker" };
const opened: JournalEntry = {
  ...{ id: "call", ...signed, kind: "case" },
  body: { company: "smith", need: "coating", field: "r-and-d", on: "2009-03" },
};
const noted = (...notes: Omit<CaseNote, "case">[]) =>
  casesOfJournal([
    opened,
    ...notes.map(
      (body, k): JournalEntry => ({ id: `n${k}`, ...signed, kind: "case-note", body: { case: "call", ...body } }),
    ),
  ])[0];
const day = (date: string) => daySpan(date).first;
const states = (one: ReturnType<typeof noted>, ...days: string[]) => days.map((date) => stateOn(one, day(date)));

test("the state on a day is by the days of the notes, not by when they were written down", () => {
  const one = noted(
    { on: "2010-06", state: "done" },
    { on: "2009-05-20", state: "project" },
    { on: "2010-07", text: "Sold." },
  );
  expect(one.state).toBe("done");
  expect(one.notes.map(({ id }) => id)).toEqual(["n1", "n0", "n2"]);
  expect(states(one, "2009-02-28", "2009-03-01", "2009-05-19", "2009-05-20", "2010-05-31", "2010-06-01")).toEqual([
    undefined,
    "open",
    "open",
    "project",
    "project",
    "done",
  ]);
});

test("of days that overlap the order of writing counts", () => {
  expect(noted({ on: "2010-06-10", state: "project" }, { on: "2010-06", state: "unmatched" }).state).toBe("unmatched");
  expect(noted({ on: "2010-06", state: "unmatched" }, { on: "2010-06-10", state: "project" }).state).toBe("project");
  expect(noted({ on: "2010", state: "project" }, { on: "2010", state: "done" }).state).toBe("done");
});

test("who helps, route and outcomes are those of the latest day too", () => {
  const one = noted(
    { on: "2010-06", partners: ["late"], experts: ["x2"], route: "team" },
    { on: "2010-05", partners: ["early"], experts: ["x1"], route: "agency" },
  );
  expect(one).toMatchObject({ partners: ["late"], experts: ["x2"], route: "team" });
});

test("somebody is helped since the first of the days on which it was done or went on, unless it was open again", () => {
  const since = (...notes: Omit<CaseNote, "case">[]) => servedSince(noted(...notes), day("2020"));
  expect(since({ on: "2010-06-05", state: "done" }, { on: "2011-01", state: "continued" })).toBe(day("2010-06-05"));
  expect(since({ on: "2010-06", state: "done" })).toBe(day("2010-06-30"));
  expect(since({ on: "2010-06-05", state: "unmatched" })).toBeUndefined();
  expect(
    since({ on: "2010", state: "done" }, { on: "2011", state: "project" }, { on: "2012-02-29", state: "done" }),
  ).toBe(day("2012-02-29"));
});

test("outcomes are due from the day on which the years are over until they are written down", () => {
  const done = { on: "2012-02-29", state: "done" } as const;
  const due = (on: string, ...more: Omit<CaseNote, "case">[]) =>
    outcomesDue(noted(done, ...more), day(on)).map(({ years, since }) => [years, since]);
  expect(due("2012-02-28")).toEqual([]);
  expect(due("2013-02-27")).toEqual([]);
  expect(due("2013-02-28")).toEqual([[1, "2013-02-28"]]);
  expect(due("2015-02-28")).toEqual([
    [1, "2013-02-28"],
    [3, "2015-02-28"],
  ]);
  const told = { on: "2013-03-05", outcome: { years: 1, words: "Two more jobs." } } as const;
  expect(due("2015-02-28", told)).toEqual([[3, "2015-02-28"]]);
  expect(due("2015-02-28", told, { on: "2015-03", outcome: { years: 3, words: "Export." } })).toEqual([]);
  expect(outcomesDue(noted({ on: "2012", state: "unmatched" }), day("2020"))).toEqual([]);
});

test("a note can name nobody any more", () => {
  const named = { on: "2010-05", partners: ["early"], experts: ["x1"] };
  expect(noted(named, { on: "2010-06", partners: [] })).toMatchObject({ partners: [], experts: ["x1"] });
  expect(noted(named, { on: "2010-04", partners: [] })).toMatchObject({ partners: ["early"] });
});

test("a state has to follow the one before it, and the one after it has to follow it", () => {
  const step = (before: Omit<CaseNote, "case">[], added: Omit<CaseNote, "case">) => {
    const [fault] = newFaults(noted(...before), noted(...before, added));
    return fault?.kind === "step" ? [fault.from, fault.to] : fault;
  };
  expect(step([], { on: "2010", state: "evaluated" })).toEqual(["open", "evaluated"]);
  expect(step([{ on: "2010", state: "done" }], { on: "2011", state: "open" })).toEqual(["done", "open"]);
  expect(step([{ on: "2010", state: "unmatched" }], { on: "2011", state: "project" })).toBeUndefined();
  // Told late, of a day before that on which it was done.
  expect(step([{ on: "2010", state: "done" }], { on: "2009-06", state: "project" })).toBeUndefined();
  expect(step([{ on: "2010", state: "done" }], { on: "2009-06", state: "unmatched" })).toEqual(["unmatched", "done"]);
  expect(step([{ on: "2010", state: "project" }], { on: "2011", state: "project" })).toBeUndefined();
  for (const [from, next] of Object.entries(nextStates)) expect(next).not.toContain(from);
});

test("an outcome follows that somebody was helped, long enough before", () => {
  const told = { on: "2012-02", outcome: { years: 1, words: "Sold." } } as const;
  const kinds = (...notes: Omit<CaseNote, "case">[]) =>
    faultsOf(noted(...notes)).map(({ kind, note: { id } }) => [kind, id]);
  expect(kinds({ on: "2011-01", state: "done" }, told)).toEqual([]);
  expect(kinds(told)).toEqual([["unserved", "n0"]]);
  // Half a year before the year is over it is early still, and from then on it is not.
  expect(kinds({ on: "2011-08-31", state: "done" }, told)).toEqual([["early", "n1"]]);
  expect(kinds({ on: "2011-08-30", state: "done" }, told)).toEqual([]);
});

test("what did not follow already is no new fault, whatever is added or taken back", () => {
  const broken = [
    { on: "2010", state: "done" },
    { on: "2011", state: "open" },
  ] as const;
  expect(newFaults(noted(...broken), noted(...broken, { on: "2012", state: "project" }))).toEqual([]);
  expect(newFaults(noted(...broken), noted(broken[0]))).toEqual([]);
  expect(newFaults(noted(broken[0]), noted(...broken)).map(({ kind }) => kind)).toEqual(["step"]);
});
