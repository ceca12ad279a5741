import { describe, expect, test } from "vitest";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { caseMatch } from "../../analysis/support/case-match.ts";
import { conflictsOfInterest } from "../../analysis/support/conflicts-of-interest.ts";
import { type ExpertsAsked, expertCandidates } from "../../analysis/support/expert-candidates.ts";
import { isRunning, type KnownCase } from "../../analysis/support/known-cases.ts";
import { casesOfJournal, type OpenedCase } from "../../model/case.ts";
import type { Expert } from "../../model/expert.ts";
import type { Fact } from "../../model/fact.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];
const expert = (id: string, more: Partial<Expert>): Expert => ({ type: "expert", id, provenance, ...more });
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

/** A company in mc-own, which three committees evaluate in three ways; a fourth is of somebody else. */
const records: readonly Fact[] = [
  organisation("company", { parent: "group", industries: ["plastics"], place: at(37, 127) }),
  organisation("group"),
  organisation("sister", { parent: "group" }),
  organisation("uni-near", { kind: "university", place: at(37, 127.1) }),
  organisation("uni-far", { kind: "university", place: at(35, 129) }),
  organisation("institute", { kind: "institute" }),
  organisation("judge", { kind: "institute" }),
  organisation("former-judge", { kind: "institute" }),
  activity("mc-own", { kind: "mini-cluster", complex: "hub", programme: "P", from: "2005" }),
  activity("mc-left", { kind: "mini-cluster", complex: "old-hub", from: "2005", to: "2007" }),
  takesPart("company", "mc-own"),
  takesPart("company", "mc-left"),
  activity("committee-of-mc", { kind: "committee", parent: "mc-own", complex: "elsewhere" }),
  activity("committee-of-hub", { kind: "committee", complex: "hub" }),
  activity("committee-of-old-hub", { kind: "committee", complex: "old-hub" }),
  activity("committee-of-programme", { kind: "committee", programme: "P" }),
  activity("committee-of-sig", { kind: "committee", parent: "another", complex: "hub", programme: "P" }),
  activity("committee-of-society", { kind: "committee" }),
  ...["mc", "hub", "old-hub", "programme", "sig", "society"].map((of) => takesPart("judge", `committee-of-${of}`)),
  takesPart("former-judge", "committee-of-mc", { to: "2006" }),
  organisation("late-judge", { kind: "institute" }),
  takesPart("late-judge", "committee-of-mc", { to: "2008" }),
  organisation("guest", { kind: "institute" }),
  ...(["evaluation-committee", "technology-seminar"] as const).map((networking) =>
    activity(networking, { kind: "event", parent: "mc-own", from: "2009-04-01", attributes: { networking } }),
  ),
  activity("evaluation-elsewhere", {
    ...{ kind: "event", parent: "another", complex: "hub", from: "2009-04-01" },
    attributes: { networking: "evaluation-committee" },
  }),
  activity("evaluation-to-come", {
    ...{ kind: "event", parent: "mc-own", from: "2010-07-01" },
    attributes: { networking: "evaluation-committee" },
  }),
  ...["evaluation-committee", "evaluation-elsewhere", "evaluation-to-come"].map((id) => takesPart("guest", id)),
  takesPart("uni-near", "technology-seminar"),
  activity("case-1", { kind: "support-case", topics: ["injection moulds"], from: "2009-01", to: "2009-06" }),
  takesPart("company", "case-1", { role: "lead" }),
  takesPart("uni-far", "case-1", { role: "partner" }),
  activity("case-2", { kind: "support-case", name: "Mould flow", from: "2010-01", to: "2011-06", parent: "case-1" }),
  takesPart("sister", "case-2", { role: "lead" }),
  takesPart("uni-far", "case-2", { role: "partner" }),
  takesPart("uni-near", "case-2", { role: "partner" }),
  activity("case-3", { kind: "success-case", outcome: "export of pump", from: "2012" }),
  takesPart("company", "case-3", { role: "lead" }),
  takesPart("uni-near", "case-3", { role: "partner" }),
  activity("no-case", { topics: ["injection moulds"] }),
  takesPart("institute", "no-case"),
  expert("x1-far", { employer: "uni-far", capabilities: ["injection moulds"], available: true }),
  expert("x2-near", { employer: "uni-near", capabilities: ["injection moulds"], available: true }),
  expert("x3-unknown", { employer: "uni-near", capabilities: ["injection moulds"] }),
  expert("x4-judge", { employer: "judge", capabilities: ["injection moulds"], available: true }),
  expert("x5-both", {
    employer: "institute",
    capabilities: ["injection moulds"],
    fields: ["injection"],
    available: false,
  }),
  expert("x6-other", { employer: "institute", capabilities: ["marketing"] }),
  expert("x7-alone", { capabilities: ["마케팅"] }),
  expert("x8-outside", { employer: "not-here", fields: ["steel", "trade"] }),
];
const facts = await factsOf(records, { referenceDate: "2010-06" });
const index = (id: string) => indexOfId(facts.organisations, id);
const idOf = (activityIndex: number) => stringAt(facts.activities.ids, activityIndex);
const who = (need: string, company?: string) =>
  asked(need, company).found.map(({ expert: k }) => stringAt(facts.experts.ids, k).slice(0, 2));
const asked = (need: string, company?: string, more: Partial<ExpertsAsked> = {}) =>
  expertCandidates(facts, { need, ...(company !== undefined && { company: index(company) }), ...more });
const candidate = (id: string, need: string, company?: string, more: Partial<ExpertsAsked> = {}) =>
  asked(need, company, more).found.find(({ expert: k }) => stringAt(facts.experts.ids, k) === id);
const caseId = ({ activity: a, call }: KnownCase) => (a === undefined ? call!.id : idOf(a));

describe("conflicts of interest", () => {
  const kinds = (employer: string, years?: number) =>
    conflictsOfInterest(facts, index("company"), years)(index(employer));
  test("the company itself, its parent, what has the same parent", () => {
    expect(kinds("company")).toEqual([{ kind: "same-organisation" }]);
    expect(kinds("group")).toEqual([{ kind: "same-parent" }]);
    expect(kinds("sister")).toEqual([{ kind: "same-parent" }]);
    expect(kinds("uni-near")).toEqual([]);
    expect(conflictsOfInterest(facts, index("group"))(index("sister"))).toEqual([{ kind: "same-parent" }]);
  });

  test("who sits on a committee of the mini cluster, of its complex, of its programme", () => {
    const found = kinds("judge").map((one) => one.kind === "evaluates" && [idOf(one.committee), idOf(one.miniCluster)]);
    expect(found).toEqual([
      ["committee-of-hub", "mc-own"],
      ["committee-of-mc", "mc-own"],
      ["committee-of-programme", "mc-own"],
    ]);
  });

  test("who has left it, for as many years as are asked for", () => {
    const sat = [{ kind: "evaluates", committee: indexOfId(facts.activities, "committee-of-mc") }];
    expect(kinds("late-judge")).toMatchObject(sat);
    expect(kinds("late-judge", 1)).toEqual([]);
    expect(kinds("former-judge")).toEqual([]);
    expect(kinds("former-judge", 4)).toMatchObject(sat);
  });

  test("who was at an event that is a meeting of one; not at another event, elsewhere, or at one to come", () => {
    const meeting = [{ kind: "evaluates", committee: indexOfId(facts.activities, "evaluation-committee") }];
    expect(kinds("guest")).toMatchObject(meeting);
    expect(kinds("guest")).toHaveLength(1);
    expect(kinds("guest", 1)).toEqual([]);
    expect(kinds("uni-near")).toEqual([]);
  });
});

describe("experts", () => {
  test("without a company by the score, then availability, load for each person, id", () => {
    // Of equal documents: x4's employer has no running case, x2's one for two persons, x1's one for one; of x3 it is not known. x5's document is longer.
    expect(who("moulds")).toEqual(["x4", "x2", "x1", "x3", "x5"]);
    expect(who("marketing").toSorted()).toEqual(["x6", "x7"]);
    expect(who("law")).toEqual([]);
  });

  test("for a company those with a conflict come after their equals, then the nearer first", () => {
    const order = who("moulds", "company");
    expect(order.indexOf("x2")).toBeLessThan(order.indexOf("x3"));
    expect(order.indexOf("x3")).toBeLessThan(order.indexOf("x4"));
  });

  test("cases and load are the employer's, on the reference date", () => {
    expect(candidate("x1-far", "moulds", "company")).toMatchObject({ cases: 2, running: 1, colleagues: 1 });
    // case-3 begins later.
    expect(candidate("x2-near", "moulds", "company")).toMatchObject({ cases: 1, running: 1, colleagues: 2 });
    expect(candidate("x1-far", "moulds", "company")!.before.map(caseId)).toEqual(["case-1"]);
    expect(candidate("x1-far", "moulds")).toMatchObject({ before: [], conflicts: [] });
  });

  test("the way from the employer, where both have a place", () => {
    expect(candidate("x2-near", "moulds", "company")!.kilometres).toBeCloseTo(8.88, 2);
    expect(candidate("x4-judge", "moulds", "company")).not.toHaveProperty("kilometres");
    expect(candidate("x2-near", "moulds")).not.toHaveProperty("kilometres");
  });

  test("without an employer who is known there is nothing to tell of one", () => {
    for (const [id, need] of [
      ["x7-alone", "마케팅"],
      ["x8-outside", "steel"],
    ])
      expect(candidate(id, need, "company")).toEqual({
        expert: indexOfId(facts.experts, id),
        cases: 0,
        running: 0,
        own: { cases: 0, running: 0 },
        load: 0,
        isBusy: false,
        colleagues: 1,
        before: [],
        conflicts: [],
      });
  });
});

describe("cases", () => {
  const match = (need: string) => caseMatch(facts)(need);
  const found = (need: string) => match(need).found.map((k) => caseId(match(need).cases[k]));

  test("by topics, those of what they are part of, names, outcome, the industry of whose case it was", () => {
    expect(found("flow")).toEqual(["case-2"]);
    expect(found("export")).toEqual(["case-3"]);
    expect(found("injection").toSorted()).toEqual(["case-1", "case-2"]);
    expect(found("plastic").toSorted()).toEqual(["case-1", "case-3"]);
  });

  test("of equals the latest first", () => {
    // Documents of three terms each.
    expect(found("plastics")).toEqual(["case-3", "case-1"]);
  });

  test("who helped, by the sum over the cases", () => {
    const { helpers, scores, cases } = match("injection");
    const score = (id: string) => scores[cases.map(caseId).indexOf(id)];
    expect(helpers).toEqual([
      { organisation: index("uni-far"), cases: 2, score: expect.closeTo(score("case-1") + score("case-2"), 12) },
      { organisation: index("uni-near"), cases: 1, score: score("case-2") },
    ]);
  });

  test("says by which of its texts", () => {
    const { found: order, textsOf, termsOf } = match("mould flow");
    expect(textsOf(order[0])).toEqual([
      { in: "topic", text: "injection moulds" },
      { in: "name", text: "Mould flow" },
    ]);
    expect(termsOf(order[0])).toEqual(["mould", "flow"]);
  });
});

/** Calls of a journal: each is opened, and then one note says the rest. */
const calls = casesOfJournal(
  (
    [
      ["sought", { company: "company" }, { partners: ["uni-far"] }],
      ["named", { company: "sister" }, { experts: ["x1-far"], state: "project" }],
      ["helped", { company: "company" }, { partners: ["uni-far", "gone"], state: "done" }],
      ["lost", { company: "company" }, { partners: ["uni-far"], state: "unmatched" }],
      [
        "new",
        { newcomer: { kind: "company", complex: "hub", makes: "고무 패킹" } },
        { experts: ["x7-alone"], state: "continued" },
      ],
    ] as const
  ).flatMap(([id, who, note]): JournalEntry[] => {
    const signed = { at: "2010-06-01T00:00:00.000Z", by: "broker" };
    const opened = { ...who, need: `Moulds leak: ${id}`, field: "r-and-d", on: "2026-01" } satisfies OpenedCase;
    const noted = { ...note, case: id, on: "2026-02" };
    return [
      { id, ...signed, kind: "case", body: opened },
      { id: `${id}-note`, ...signed, kind: "case-note", body: noted },
    ];
  }),
);

describe("calls of a journal", () => {
  const withCalls = (id: string, need: string, company?: string) => candidate(id, need, company, { calls });

  test("count for whom they name and for the employer, those that run as load; what was closed without a match does not", () => {
    // Facts: two cases, one of them running. Calls: sought and named run, helped is over.
    expect(withCalls("x1-far", "moulds", "company")).toMatchObject({
      ...{ cases: 5, running: 3, own: { cases: 1, running: 1 }, colleagues: 1 },
      // The one that names the person, and all others of a single person.
      ...{ load: 3, isBusy: true },
    });
    expect(withCalls("x1-far", "moulds", "company")!.before.map(caseId)).toEqual(["case-1", "sought", "helped"]);
    expect(candidate("x1-far", "moulds", "company", { calls, maxLoad: 3.5 })!.isBusy).toBe(false);
    expect(withCalls("x7-alone", "마케팅")).toMatchObject({
      cases: 1,
      running: 0,
      own: { cases: 1, running: 0 },
      load: 0,
    });
    expect(candidate("x1-far", "moulds", "company")).toMatchObject({ cases: 2, running: 1, load: 1, isBusy: false });
  });

  test("what names nobody is shared among colleagues", () => {
    expect(withCalls("x2-near", "moulds")).toMatchObject({ running: 1, colleagues: 2, load: 0.5 });
  });

  test("those by which somebody was helped are similar cases, with who helped", () => {
    const match = caseMatch(facts, calls)("leak");
    expect(match.found.map((k) => caseId(match.cases[k])).toSorted()).toEqual(["helped", "new"]);
    const [first] = caseMatch(facts, calls)("고무").found;
    expect(match.cases[first]).toMatchObject({ led: [], helped: [], experts: [indexOfId(facts.experts, "x7-alone")] });
    expect(caseMatch(facts, calls)("고무").textsOf(first)).toEqual([{ in: "industry", text: "고무 패킹" }]);
    expect(match.helpers).toMatchObject([{ organisation: index("uni-far"), cases: 1 }]);
    expect(caseMatch(facts)("leak").found).toEqual([]);
  });
});

test("a case runs until its stated end, and without one as its status says", async () => {
  const runs = async (more: object) => {
    const loaded = [organisation("o"), activity("a", { kind: "support-case", ...more }), takesPart("o", "a")];
    const found = await factsOf(loaded, { referenceDate: "2010-06" });
    return isRunning(found, { activity: 0, led: [], helped: [0], experts: [], firstDay: 0 });
  };
  expect(await runs({ to: "2010-06-30" })).toBe(true);
  expect(await runs({ to: "2010-06-29" })).toBe(false);
  expect(await runs({ to: "2010-12", status: "done" })).toBe(false);
  expect(await runs({ status: "project" })).toBe(true);
  expect(await runs({ to: "2009", status: "open" })).toBe(false);
  expect(await runs({ status: "in the drawer" })).toBe(false);
});
