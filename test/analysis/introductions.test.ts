import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { type AskedIntroductions, introductions } from "../../analysis/introductions/introductions.ts";
import {
  introducerLoads,
  recordedIntroductions,
  withIntroductions,
} from "../../analysis/introductions/recorded-introductions.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf, weightsOf } from "./network-as-lists.ts";
import { activity, complex, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

/**
 * Two parts: a and b work together and meet c, who is a supporting body, at a SIG that the agency convenes; c works with d. e works with f. Somebody is alone: g, in
 * the complex of a, in a mini cluster with e.
 */
const records = [
  complex("hub", { role: "hub", zone: "east" }),
  ...consortium("mould", ["a", "b"], { from: "2007", name: "Mould" }),
  ...consortium("sig", ["b", "c", "a"], { kind: "sig", from: "2008-05", name: "Moulds" }),
  takesPart("agency", "sig", { role: "convenor" }),
  ...consortium("later", ["b", "c"], { from: "2009" }),
  ...consortium("steel", ["c", "d"], { from: "2010" }),
  ...consortium("other", ["e", "f"], { from: "2010" }),
  ...consortium("cluster", ["e", "g", "agency"], { kind: "mini-cluster" }),
  organisation("a", { complex: "hub", capabilities: ["Mould  steel"] }),
  organisation("agency", { kind: "agency" }),
  organisation("c", { kind: "support" }),
  organisation("f", { capabilities: ["mould steel"], place: { country: "KR" } }),
  organisation("g", { complex: "hub" }),
  organisation("h", { place: { country: "KR" } }),
  organisation("i"),
];

let facts: Facts;
beforeAll(async () => {
  facts = await factsOf(records);
});

const at = (id: string) => indexOfId(facts.organisations, id);
const id = (index: number) => stringAt(facts.organisations.ids, index);
const activityId = (index: number) => stringAt(facts.activities.ids, index);

function asked(from: string, to: readonly string[], more: Partial<AskedIntroductions> = {}, query = {}) {
  const selection = selectActivities(facts, networkOf(query));
  return introductions(
    facts,
    selection,
    selectedTies(selection),
    { from: at(from), to: to.map(at), k: 5, loads: new Map(), activities: 3, nearest: 3, ...more },
    unwatched,
  );
}

describe("paths", () => {
  test("each step says what makes the tie, what gives most first, of equal ones what began last", () => {
    const { paths, why, nearest } = asked("a", ["d"]);
    expect([why, nearest]).toEqual([undefined, []]);
    expect(paths.map(({ organisations }) => organisations.map(id).join(""))).toEqual(["abcd", "acd"]);
    const [first] = paths;
    expect(first.steps.map(({ weight, shared }) => [weight, shared])).toEqual([
      [1.5, 2],
      [1.5, 2],
      [1, 1],
    ]);
    expect(first.steps.map(({ activities }) => activities.map(({ activity }) => activityId(activity)))).toEqual([
      ["mould", "sig"],
      ["later", "sig"],
      ["steel"],
    ]);
    expect(first.length).toBeCloseTo(2 / 1.5 + 1, 12);
    expect(first.steps.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(first.length, 12);
  });
  test("only as many activities are named as asked for, and how many there are is said", () => {
    const [{ steps }] = asked("a", ["b"], { activities: 1 }).paths;
    expect(steps[0]).toMatchObject({ shared: 2, activities: [{ weight: 1 }] });
  });
  test("supporting bodies, agencies and convenors are marked", () => {
    const [{ introducers }] = asked("a", ["d"]).paths;
    expect(introducers.map(({ organisation, marks }) => [id(organisation), marks])).toEqual([
      ["b", []],
      ["c", ["support"]],
    ]);
    const convened = asked("agency", ["d"], {}, { includeConvenors: "true" }).paths;
    expect(convened[0].organisations.map(id)).toEqual(["agency", "c", "d"]);
    const through = asked("a", ["e"], {}, { includeConvenors: "true", layers: "contact,membership" }).paths;
    expect(through[0].introducers).toMatchObject([{ organisation: at("agency"), marks: ["agency", "convenor"] }]);
  });
  test("to the nearest of several", () => {
    expect(asked("a", ["d", "b"], { k: 1 }).paths[0].organisations.map(id)).toEqual(["a", "b"]);
    expect(asked("a", ["d", "e"], { k: 1 }).paths[0].organisations.map(id)).toEqual(["a", "b", "c", "d"]);
  });
  test("under star weighting the lead makes the tie", () => {
    const { paths } = asked("a", ["c"], {}, { weighting: "star" });
    expect(paths.map(({ organisations }) => organisations.map(id).join(""))).toEqual(["abc"]);
    expect(paths[0].steps.map(({ shared }) => shared)).toEqual([2, 2]);
  });
});

describe("load", () => {
  const loads = () => new Map([[at("b"), 2]]);
  test("who has enough is not led through, and is named", () => {
    const { paths, passedOver } = asked("a", ["d"], { loads: loads(), maxLoad: 2 });
    expect(paths.map(({ organisations }) => organisations.map(id).join(""))).toEqual(["acd"]);
    expect(passedOver).toEqual([{ organisation: at("b"), load: 2 }]);
    expect(asked("a", ["d"], { loads: loads(), maxLoad: 3 }).paths).toHaveLength(2);
    expect(asked("a", ["d"], { loads: loads() }).paths[0].introducers[0].load).toBe(2);
    expect(asked("b", ["d"], { loads: loads(), maxLoad: 1 }).passedOver).toEqual([]);
  });
  test("where all paths lead through them, that is why there is none", () => {
    const { paths, why } = asked("a", ["d"], { loads: new Map([[at("c"), 9]]), maxLoad: 1 });
    expect([paths, why]).toEqual([[], "load"]);
  });
});

describe("where there is no path", () => {
  const told = (near: ReturnType<typeof asked>["nearest"]) =>
    near.map(({ organisation, near: end, ties, ground }) => [
      id(organisation),
      id(end),
      ties,
      ground.activities.map(activityId),
      ground.place?.grouping,
      ground.terms.map(({ term }) => term),
    ]);
  test("parts that no tie joins: who has something in common with one end and is reached from the other", () => {
    const { why, nearest } = asked("a", ["e"]);
    expect(why).toBe("apart");
    // f can do what a can, and works with e. g and the agency are in e's mini cluster, but no path of this network leads to them from a.
    expect(told(nearest)).toEqual([["f", "a", 1, [], undefined, ["Mould  steel"]]]);
  });
  test("of those who have as much in common the one of the same kind first, which alone is nothing in common", async () => {
    const some = [organisation("u1", { kind: "university" }), organisation("u2", { kind: "university" })];
    const more = await factsOf([
      ...records,
      ...consortium("pair", ["j", "k"]),
      ...some,
      organisation("j", { place: { country: "KR" } }),
      organisation("k", { place: { country: "KR" }, kind: "university" }),
      organisation("u1", { place: { country: "KR" }, kind: "university" }),
    ]);
    const selection = selectActivities(more, networkOf());
    const of = (who: string) => indexOfId(more.organisations, who);
    const near = (from: string) =>
      introductions(
        more,
        selection,
        selectedTies(selection),
        { from: of(from), to: [of("j")], k: 1, loads: new Map(), activities: 1, nearest: 5 },
        unwatched,
      ).nearest.map(({ organisation: one, ground }) => [stringAt(more.organisations.ids, one), ground.kind]);
    expect(near("u1")).toEqual([
      ["k", "university"],
      ["j", undefined],
    ]);
    expect(near("u2")).toEqual([]);
  });
  test("an end that takes part in nothing: only what it has in common itself is left", () => {
    const { why, nearest } = asked("g", ["e"]);
    expect(why).toBe("sourceAbsent");
    expect(told(nearest)).toEqual([["e", "g", 0, ["cluster"], undefined, []]]);
    const back = asked("e", ["g"]);
    expect(back.why).toBe("targetAbsent");
    expect(told(back.nearest)).toEqual([["g", "e", 0, ["cluster"], undefined, []]]);
  });
  test("a shared activity before a place, and nobody where nothing is in common", () => {
    const { nearest } = asked("g", ["a", "e"]);
    expect(told(nearest)).toEqual([
      ["e", "g", 0, ["cluster"], undefined, []],
      ["a", "g", 0, [], "complex", []],
    ]);
    expect(asked("i", ["a"])).toMatchObject({ why: "sourceAbsent", nearest: [] });
    expect(told(asked("h", ["e"]).nearest)).toEqual([["f", "h", 1, [], "country", []]]);
  });
});

const entry = (name: string, body: object, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: name,
  at: "2011-01-02T03:04:05.678Z",
  by: "broker",
  kind: "introduction",
  body: body as JournalEntry["body"],
  ...more,
});
const introduction = { from: "a", to: "e", via: ["agency"], state: "planned" };

describe("recorded in the journal", () => {
  const journal = [
    entry("1", introduction),
    entry("2", { ...introduction, state: "made", on: "2011-02-01", follows: "1" }),
    entry("3", { ...introduction, from: "b" }),
    entry("4", { ...introduction, state: "made", on: "2011-03", from: "d", via: ["b", "agency"] }),
    entry("5", { index: "density" }, { kind: "target" }),
  ];
  const undo = (undoes: string) => entry(`undo ${undoes}`, {}, { kind: "undo", undoes });
  const states = (entries: readonly JournalEntry[]) =>
    recordedIntroductions(entries).map((one) => [one.entry.id, one.introduction.state]);

  test("each stands as its last entry says; undone, as the one before", () => {
    expect(states(journal)).toEqual([
      ["2", "made"],
      ["3", "planned"],
      ["4", "made"],
    ]);
    expect(states([...journal, undo("2"), undo("4")])).toEqual([
      ["1", "planned"],
      ["3", "planned"],
    ]);
    expect(states([...journal, undo("1")])).toEqual(states(journal));
    const led = { ...introduction, state: "led", on: "2011-02-01", activity: "other", follows: "2" };
    expect(states([...journal, entry("6", led), undo("2")])).toEqual([
      ["3", "planned"],
      ["4", "made"],
      ["6", "led"],
    ]);
  });
  test("planned and made ones are load, those that led to something are not", () => {
    const loads = (entries: readonly JournalEntry[]) =>
      Object.fromEntries(
        [...introducerLoads(facts, recordedIntroductions(entries))].map(([who, load]) => [id(who), load]),
      );
    expect(loads(journal)).toEqual({ agency: 3, b: 1 });
    const led = { ...introduction, state: "led", on: "2011-02-01", activity: "other", follows: "2" };
    expect(loads([...journal, entry("6", led)])).toEqual({ agency: 2, b: 1 });
  });
  test("those made tie the two that met, those planned nobody; who introduced is a convenor", () => {
    const ties = (entries: readonly JournalEntry[], query: Record<string, string> = { layers: "introduction" }) => {
      const more = withIntroductions(facts, entries);
      return weightsOf(more, selectedTies(selectActivities(more, networkOf(query))));
    };
    expect(ties(journal)).toEqual({ "a–e": 1, "d–e": 1 });
    expect(ties(journal, { layers: "introduction", from: "2011-02", to: "2011-02" })).toEqual({ "a–e": 1 });
    expect(ties(journal, { layers: "introduction", from: "2011-02", to: "2011-02", includeConvenors: "true" })).toEqual(
      {
        "a–agency": 0.5,
        "a–e": 0.5,
        "agency–e": 0.5,
      },
    );
    expect(ties([...journal, undo("2"), undo("4")])).toEqual({});
    expect(withIntroductions(facts, [entry("1", introduction)])).toBe(facts);
  });
  test("an id that an activity has is not taken a second time", async () => {
    const taken = await factsOf([...records, activity("journal/4", { kind: "event" })]);
    const more = withIntroductions(taken, journal);
    expect(more.activities.count).toBe(taken.activities.count + 2);
    expect(indexOfId(more.activities, "journal/journal/4")).toBeGreaterThanOrEqual(0);
  });
  test("who is not in this version takes part in nothing, and is counted", () => {
    const more = withIntroductions(facts, [entry("1", { ...introduction, state: "made", on: "2011", to: "gone" })]);
    expect(more.dangling).toBe(facts.dangling + 1);
  });
});
