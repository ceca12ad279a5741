import { describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { hubDependence } from "../../analysis/integration/hub-dependence.ts";
import { hubSpoke, hubSpokeSummary, type SpokeHealth, spokeDependence } from "../../analysis/integration/hub-spoke.ts";
import { hubTieCounts, hubTieState } from "../../analysis/integration/hub-tie-state.ts";
import { placings } from "../../analysis/integration/placing.ts";
import { spokeInclusion } from "../../analysis/integration/spoke-inclusion.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { daySpan, isoDay } from "../../model/partial-date.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn, figureAt, programme } from "./places.ts";
import { plannedProgramme, plannedSpokes } from "./planned-programme.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const usual = { dormantAfter: 2, thinning: 0.5 };

function healthIn(
  facts: Facts,
  {
    at = isoDay(facts.referenceDay),
    placing = "zones" as (typeof placings)[number],
    query = {} as Record<string, string>,
  } = {},
): SpokeHealth[] {
  const selection = selectActivities(facts, networkOf(query));
  const on = { placing, day: daySpan(at).last };
  return hubSpoke({ facts, selection, network: selectedTies(selection), on, rules: usual });
}

/** Activities with dates in the programme of `places.ts`; `@` stands for "the same organisations". */
async function dated(activities: readonly (readonly [string, string | undefined, string | undefined, ...string[]])[]) {
  const members = [...new Set(activities.flatMap(([, , , ...ids]) => ids))];
  return factsOf([
    ...programme,
    ...members.map((id) => organisation(id, { complex: id.split(".")[0] })),
    ...activities.flatMap(([id, from, to, ...ids]) => [
      activity(id, { from, to }),
      ...ids.map((member) => takesPart(member, id)),
    ]),
  ]);
}

const ids = (facts: Facts, activities: readonly number[]) =>
  activities.map((one) => stringAt(facts.activities.ids, one));

describe("by hand", () => {
  test("each tie is with whom it is with", async () => {
    const facts = await activitiesIn([
      ["s1.a", "h1.a"],
      ["s1.a", "s1.b", "h3.a", "h1.b"],
      ["s1.b", "s2.a"],
      ["s1.b", "@west.a"],
      ["s1.b", "?.a"],
    ]);
    const found = healthIn(facts).find(({ id }) => id === "s1")!;
    const counts = Object.entries(found.reaches).map(([reach, { weight, ties, organisations, activities }]) => [
      reach,
      [weight, ties, organisations],
      ids(facts, activities),
    ]);
    // Four give each pair a third; s1.a and s1.b have two with h1, two with h3, one with each other.
    expect(counts).toEqual([
      ["ownHub", [expect.closeTo(1 + 2 / 3, 12), 3, 2], ["a0", "a1"]],
      ["otherHubs", [expect.closeTo(2 / 3, 12), 2, 2], ["a1"]],
      ["otherZones", [expect.closeTo(2 / 3 + 1, 12), 3, 2], ["a1", "a3"]],
      ["external", [expect.closeTo(1 + 4 / 3 + 1 + 1, 12), 7, 2], ["a0", "a1", "a2", "a3"]],
      ["inside", [expect.closeTo(1 / 3, 12), 1, 2], ["a1"]],
    ]);
    expect(found).toMatchObject({ hub: "h1", zone: "east", organisations: 2, state: "undated" });
    expect(found.last).toBeUndefined();
    expect(spokeDependence(found, true)).toBeCloseTo((1 + 2 / 3) / (3 + 4 / 3), 12);
  });

  test("states by their rules, and the worst first", async () => {
    const facts = await dated([
      ["old", "2006", "2007", "t1.a", "h1.a"],
      ["old elsewhere", "2009", "2010", "t1.a", "s1.a"],
      ...["2007", "2008"].flatMap((year) =>
        [1, 2].map((k) => [`s1 ${year} ${k}`, year, year, "s1.a", "h1.a"] as const),
      ),
      ["s1 now", "2010", "2010", "s1.a", "h1.b"],
      ["s2 now", "2009", undefined, "s2.a", "h2.a"],
      ["later", "2011", "2012", "s3.a", "h3.a"],
    ]);
    const found = healthIn(facts, { at: "2010" });
    expect(found.map(({ id, state }) => [id, state])).toEqual([
      ["s3", "neverConnected"],
      ["t1", "dormant"],
      ["alone", "noHub"],
      ["s1", "thinning"],
      ["s2", "active"],
    ]);
    expect(found.map(({ withHub: { last } }) => last && isoDay(last))).toEqual([
      undefined,
      "2007-12-31",
      undefined,
      "2010-12-31",
      "2010-12-31",
    ]);
    expect(isoDay(found[1].last!)).toBe("2010-12-31");
    expect(found[3].withHub).toMatchObject({ recent: 1, earlier: 4 });
    // The state of a day knows only what has begun by then.
    expect(healthIn(facts, { at: "2008" }).find(({ id }) => id === "s2")!.state).toBe("neverConnected");
    expect(healthIn(facts, { at: "2011" }).find(({ id }) => id === "s3")!.state).toBe("active");
  });

  test("an activity goes on without those who have left it", async () => {
    const facts = await factsOf([
      ...programme,
      organisation("s1.a", { complex: "s1" }),
      organisation("h1.a", { complex: "h1" }),
      activity("long", { from: "2004", to: "2010" }),
      takesPart("s1.a", "long"),
      takesPart("h1.a", "long", { to: "2006" }),
    ]);
    const found = healthIn(facts, { at: "2010" }).find(({ id }) => id === "s1")!;
    expect([found.state, isoDay(found.withHub.last!)]).toEqual(["dormant", "2006-12-31"]);
  });

  test("the edges of the rules", () => {
    const day = daySpan("2010-12-31").last;
    const at = (first: string, last: string) => ({ first: daySpan(first).first, last: daySpan(last).last });
    const stateOf = (spans: Parameters<typeof hubTieCounts>[0], rules = usual) =>
      hubTieState("h", hubTieCounts(spans, day, rules), rules);
    expect(stateOf([at("2008-01-01", "2009-01-01")])).toBe("active");
    expect(stateOf([at("2008-01-01", "2008-12-31")])).toBe("dormant");
    const two = [at("2007", "2007"), at("2007-05", "2007-06")];
    expect(stateOf([...two, at("2010", "2010")])).toBe("active");
    expect(stateOf([...two, at("2010", "2010")], { ...usual, thinning: 0.51 })).toBe("thinning");
    expect(stateOf([undefined])).toBe("undated");
    expect(stateOf([undefined, at("2001", "2001")])).toBe("dormant");
    expect(hubTieState(undefined, hubTieCounts([], day, usual), usual)).toBe("noHub");
  });
});

const queries: readonly Record<string, string>[] = [
  {},
  { from: "2008" },
  { weighting: "star" },
  { weighting: "count", to: "2006" },
];

describe.each([1, 2, 3])("a programme drawn from seed %i", (seed) => {
  const random = seededRandom(seed);
  const dormant = plannedSpokes[Math.floor(plannedSpokes.length * random())];

  test("lists exactly the complex that was planted as dormant", async () => {
    const facts = await factsOf(plannedProgramme(random, { dormant, until: 2007 }));
    const found = healthIn(facts, { at: "2010" });
    expect(found.filter(({ state }) => state !== "active").map(({ id, state }) => [id, state])).toEqual([
      [dormant, "dormant"],
    ]);
    expect([found[0].id, isoDay(found[0].withHub.last!), isoDay(found[0].last!)]).toEqual([
      dormant,
      "2007-12-31",
      "2010-12-31",
    ]);
    expect(healthIn(facts, { at: "2008" }).every(({ state }) => state === "active")).toBe(true);
  });

  test("shares are those of the figures, on whatever network", async () => {
    const facts = await factsOf(plannedProgramme(random, { dormant, until: 2005 }));
    for (const placing of placings)
      for (const query of queries) {
        const health = healthIn(facts, { placing, query });
        const { ownHub, anyHub, anotherZone } = hubSpokeSummary(health, true);
        const figure = (reach: string) => figureAt(spokeInclusion, facts, { placing, reach }, query);
        expect([ownHub, anyHub, anotherZone]).toEqual(["ownHub", "anyHub", "anotherZone"].map(figure));
        for (const weighted of [true, false])
          expect(hubSpokeSummary(health, weighted).hubDependence).toBeCloseTo(
            figureAt(hubDependence, facts, { placing, weighted }, query),
            12,
          );
      }
  });
});

test("without a topology there is nothing to list", async () => {
  expect(healthIn(await factsOf([organisation("o")]))).toEqual([]);
});
