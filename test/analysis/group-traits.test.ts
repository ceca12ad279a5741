import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityCommunities } from "../../analysis/community/activity-communities.ts";
import { groupTraits, type Trait } from "../../analysis/community/group-traits.ts";
import { namingTraits } from "../../analysis/community/naming-traits.ts";
import { networkTerms } from "../../analysis/community/network-terms.ts";
import { type Terms, termsOf } from "../../analysis/community/terms.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { networkOf } from "./network-as-lists.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const none = new Int32Array();
const organisationsOnly = (groupOf: readonly number[]) => ({
  organisations: Int32Array.from(groupOf),
  activities: none,
});
const countries = (list: readonly string[]): Terms =>
  termsOf("country", "organisations", list.length, (thing) => (list[thing] ? [list[thing]] : []));

describe("traits of groups", () => {
  // Ten Korean and ten German, dealt clean: one of (20 choose 10) = 184,756 ways; two terms in two groups are compared.
  const dealt = Array.from({ length: 20 }, (_, k) => (k < 10 ? "KR" : "DE"));
  const halves = Array.from({ length: 20 }, (_, k) => (k < 10 ? 0 : 1));

  it("are what a group has more of than chance would deal it, with counts here and overall", () => {
    const [first, second] = groupTraits([countries(dealt)], organisationsOnly(halves), 2);
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({ grouping: "country", words: ["KR"], here: 10, size: 10, overall: 10, all: 20 });
    expect(first[0].lift).toBe(2);
    expect(first[0].chance).toBeCloseTo(4 / 184_756, 12);
    expect(second.map(({ words }) => words)).toEqual([["DE"]]);
  });

  it("are absent where groups are alike, where there is one group, where all have a term, and without groups or terms", () => {
    const mixed = dealt.map((_, k) => k % 2);
    expect(groupTraits([countries(dealt)], organisationsOnly(mixed), 2)).toEqual([[], []]);
    expect(groupTraits([countries(dealt)], organisationsOnly(dealt.map(() => 0)), 1)).toEqual([[]]);
    expect(groupTraits([countries(dealt.map(() => "KR"))], organisationsOnly(halves), 2)).toEqual([[], []]);
    expect(groupTraits([countries(dealt)], organisationsOnly(dealt.map(() => -1)), 0)).toEqual([]);
    expect(groupTraits([], organisationsOnly(halves), 2)).toEqual([[], []]);
  });

  it("are told of three or more only: two of a kind in a small group are chance", () => {
    const many = Array.from({ length: 1000 }, (_, k) => (k < 2 ? "MT" : "KR"));
    const pair = many.map((_, k) => (k < 2 ? 1 : 0));
    expect(groupTraits([countries(many)], organisationsOnly(pair), 2)[1]).toEqual([]);
  });

  it("take words that the same things have for one term", () => {
    const words = (thing: number) => (thing < 10 ? ["기계", "Machinery", "both"] : ["both"]);
    const terms = termsOf("industry", "organisations", 20, words);
    expect(terms.words).toEqual([["Machinery", "기계"], ["both"]]);
    expect(groupTraits([terms], organisationsOnly(halves), 2).map((traits) => traits.map((one) => one.words))).toEqual([
      [["Machinery", "기계"]],
      [],
    ]);
  });

  it("count as their definition does, and do not depend on the order of things or the names of groups", () => {
    const things = fc.array(
      fc.record({ country: fc.constantFrom("KR", "DE", "FR", ""), group: fc.integer({ min: -1, max: 2 }) }),
      { minLength: 20, maxLength: 80 },
    );
    fc.assert(
      fc.property(things, (given) => {
        // Clean cut for one country, so that there is something to find.
        const all = given.map((thing) => (thing.country === "FR" ? { ...thing, group: 2 } : thing));
        const ask = (list: typeof all) =>
          groupTraits(
            [countries(list.map(({ country }) => country))],
            organisationsOnly(list.map(({ group }) => group)),
            3,
          );
        const found = ask(all);
        found.forEach((traits, group) => {
          for (const { words, here, size, overall, all: of, lift, chance } of traits) {
            const inGroups = all.filter((thing) => thing.group >= 0);
            const members = all.filter((thing) => thing.group === group);
            const has = (thing: (typeof all)[number]) => thing.country === words[0];
            expect([size, of]).toEqual([members.length, inGroups.length]);
            expect([here, overall]).toEqual([members.filter(has).length, inGroups.filter(has).length]);
            expect(lift).toBeCloseTo(here / size / (overall / of), 12);
            expect(chance).toBeLessThanOrEqual(0.01);
            expect(here).toBeGreaterThanOrEqual(3);
          }
        });
        expect(ask(all.toReversed())).toEqual(found);
        const renamed = ask(all.map((thing) => ({ ...thing, group: thing.group < 0 ? -1 : 2 - thing.group })));
        expect(renamed.toReversed()).toEqual(found);
      }),
    );
  });
});

describe("what names a group", () => {
  const trait = (grouping: string, word: string, here: number, of: Trait["of"] = "organisations"): Trait => ({
    ...{ grouping, of, words: [word], here, size: 10, overall: 20, all: 100, lift: here / 2, chance: 0.001 },
  });
  it("is the likeliest place and theme, each once, and only what a fifth of it has", () => {
    const traits = [
      trait("topic", "rare", 1, "activities"),
      trait("complex", "changwon", 8),
      trait("zone", "southeast", 9),
      trait("topic", "machines", 5, "activities"),
      trait("kind", "company", 9),
    ];
    expect(namingTraits(traits).map(({ words }) => words[0])).toEqual(["changwon", "machines"]);
    const regions = [trait("region", "Gyeonggi", 9), trait("hub", "ansan", 8)];
    expect(namingTraits(regions).map(({ words }) => words[0])).toEqual(["ansan"]);
    expect(namingTraits(regions.slice(0, 1)).map(({ words }) => words[0])).toEqual(["Gyeonggi"]);
    expect(namingTraits([trait("kind", "company", 9)]).map(({ words }) => words[0])).toEqual(["company"]);
    expect(namingTraits([])).toEqual([]);
  });
});

describe("terms of a network", () => {
  it("are those of its organisations and of the activities that made it, each activity in the community of most of its members", async () => {
    const ids = ["a", "b", "c", "d", "e"];
    const facts = await factsOf([
      ...ids.map((id) => organisation(id, { industries: id < "c" ? ["machines"] : [], place: { country: "KR" } })),
      activity("first", { topics: ["bio", "health"], programme: "P" }),
      activity("second", { topics: ["steel"] }),
      activity("unread", { kind: "plan", topics: ["never"] }),
      ...["a", "b", "c"].map((id) => takesPart(id, "first")),
      ...["c", "d", "e"].map((id) => takesPart(id, "second")),
    ]);
    const selection = selectActivities(facts, networkOf());
    const terms = networkTerms(facts, selection);
    const words = (grouping: string, of: string) =>
      terms.find((one) => one.grouping === grouping && one.of === of)?.words;
    expect(words("country", "organisations")).toEqual([["KR"]]);
    expect(words("industry", "organisations")).toEqual([["machines"]]);
    expect(words("topic", "activities")).toEqual([["bio", "health"], ["steel"]]);
    expect(words("programme", "activities")).toEqual([["P"]]);
    expect(words("kind", "activities")).toEqual([["consortium"]]);
    expect([...activityCommunities(selection, Int32Array.from([0, 0, 1, 1, 1]))]).toEqual([0, 1]);
    expect([...activityCommunities(selection, Int32Array.from([0, 1, 2, -1, 2]))]).toEqual([-1, 2]);
  });
});
