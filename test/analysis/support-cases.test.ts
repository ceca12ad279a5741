import { describe, expect, test } from "vitest";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { caseMatch } from "../../analysis/support/case-match.ts";
import { conflictsOfInterest } from "../../analysis/support/conflicts-of-interest.ts";
import { expertCandidates } from "../../analysis/support/expert-candidates.ts";
import type { Expert } from "../../model/expert.ts";
import type { Fact } from "../../model/fact.ts";
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
  takesPart("former-judge", "committee-of-mc", { to: "2008" }),
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
  expertCandidates(facts, need, company === undefined ? undefined : index(company)).found.map(({ expert: k }) =>
    stringAt(facts.experts.ids, k).slice(0, 2),
  );
const candidate = (id: string, need: string, company?: string) =>
  expertCandidates(facts, need, company === undefined ? undefined : index(company)).found.find(
    ({ expert: k }) => stringAt(facts.experts.ids, k) === id,
  );

describe("conflicts of interest", () => {
  const kinds = (employer: string) => conflictsOfInterest(facts, index("company"))(index(employer));
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

  test("not who has left it", () => {
    expect(kinds("former-judge")).toEqual([]);
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
    expect(candidate("x1-far", "moulds", "company")!.before.map(idOf)).toEqual(["case-1"]);
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
        colleagues: 1,
        before: [],
        conflicts: [],
      });
  });
});

describe("cases", () => {
  const match = (need: string) => caseMatch(facts)(need);
  const found = (need: string) => match(need).found.map((k) => idOf(match(need).cases[k]));

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
    const score = (id: string) => scores[Array.from(cases, idOf).indexOf(id)];
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
