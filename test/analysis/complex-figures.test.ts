import fc from "fast-check";
import { expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { complexEfficiency } from "../../analysis/integration/complex-efficiency.ts";
import { complexEvenness, complexGini } from "../../analysis/integration/complex-evenness.ts";
import { hubDependence } from "../../analysis/integration/hub-dependence.ts";
import { isOutside } from "../../analysis/integration/place.ts";
import { placeGrouping } from "../../analysis/integration/place-grouping.ts";
import { reaches, spokeInclusion } from "../../analysis/integration/spoke-inclusion.ts";
import { spokeTies } from "../../analysis/integration/spoke-ties.ts";
import { topologyOn } from "../../analysis/integration/topology.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { distances, sum } from "./dense.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import { activitiesIn, figureAt, placeByHand, programme } from "./places.ts";
import { complex, consortium, factsOf, organisation } from "./some-facts.ts";

const inclusion = (facts: Facts, own = {}, query = {}) =>
  reaches.map((reach) => figureAt(spokeInclusion, facts, { reach, ...own }, query));
const all = [spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency];

test("five connected complexes, four of which have a hub", async () => {
  // s1 and t1 belong to h1, s2 to h2, s3 to h3; no hub is named for the fifth.
  const facts = await activitiesIn([
    ["s1.a", "h1.a"],
    ["s1.b", "s3.a"],
    ["t1.a", "h2.a"],
    ["alone.a", "h1.a"],
    ["s2.a", "s2.b"],
  ]);
  expect(inclusion(facts)).toEqual([1 / 4, 3 / 5, 2 / 5]);
  // s1 gives half to its hub, t1 and s3 nothing; s2 has no external tie, the fifth no hub.
  expect(figureAt(hubDependence, facts)).toBeCloseTo(0.5 / 3, 12);
  // Of eight complexes: h1 2, h2 1, h3 0, s1 2, t1 1, s2 0, s3 1, alone 1.
  expect(figureAt(complexGini, facts)).toBeCloseTo(brute([2, 1, 0, 2, 1, 0, 1, 1]), 12);
  const entropy = -sum([2, 1, 2, 1, 1, 1].map((x) => (x / 8) * Math.log(x / 8)));
  expect(figureAt(complexEvenness, facts)).toBeCloseTo(entropy / Math.log(8), 12);
});

test("each connected complex by itself; who is placed by zone is external, who is outside is not", async () => {
  const facts = await activitiesIn([
    ["s1.a", "h1.a"],
    ["s1.a", "@west.a"],
    ["s1.a", "?.a"],
    ["s1.a", "@east.a"],
  ]);
  const spokesIn = (placing: "complexes" | "zones") => {
    const selection = selectActivities(facts, networkOf());
    const on = { placing, day: 0 };
    const groups = nodeGroups(selection.organisations, placeGrouping(facts, "complex", on));
    return spokeTies({ selection, network: undefined, groups, weighted: true }, topologyOn(facts, 0));
  };
  const s1 = { id: "s1", hub: "h1", zone: "east", ownHub: true, anyHub: true };
  expect(spokesIn("zones").find(({ id }) => id === "s1")).toEqual({
    ...s1,
    anotherZone: true,
    external: 3,
    dependence: 1 / 3,
  });
  expect(spokesIn("complexes").find(({ id }) => id === "s1")).toEqual({
    ...s1,
    anotherZone: false,
    external: 1,
    dependence: 1,
  });
  expect(spokesIn("zones").find(({ id }) => id === "alone")).toEqual({
    id: "alone",
    zone: "east",
    ownHub: undefined,
    anyHub: false,
    anotherZone: false,
    external: 0,
    dependence: Number.NaN,
  });
  expect(spokesIn("zones").map(({ id }) => id)).toEqual(["alone", "s1", "s2", "s3", "t1"]);
});

test("cohesion in closed form", async () => {
  const three = ["a", "b", "c"].map((id) => complex(id, { role: "hub" }));
  const equal = await activitiesIn(
    [
      ["a.1", "b.1"],
      ["b.1", "c.1"],
      ["a.1", "c.1"],
    ],
    three,
  );
  const path = await activitiesIn(
    [
      ["a.1", "b.1"],
      ["b.1", "c.1"],
    ],
    three,
  );
  // By way of b: two of length 1 make 2, as long as a tie of 1/2.
  const detour = await activitiesIn(
    [
      ["a.1", "b.1"],
      ["a.1", "b.1"],
      ["b.1", "c.1"],
      ["b.1", "c.1"],
      ["a.1", "c.1", "?.1", "?.2", "?.3"],
    ],
    three,
  );
  for (const weighted of [true, false]) {
    expect(figureAt(complexEfficiency, equal, { weighted })).toBe(1);
    expect(figureAt(complexEfficiency, path, { weighted })).toBeCloseTo((1 + 1 + 0.5) / 3, 12);
  }
  // Two ties of weight 2; 1/4 directly, 1 by way of b.
  expect(figureAt(complexEfficiency, detour)).toBeCloseTo((2 + 2 + 1) / (3 * 2), 12);
  expect(figureAt(complexEfficiency, await activitiesIn([["a.1"]], three))).toBe(0);
  expect(figureAt(complexEfficiency, await activitiesIn([["a.1", "a.2"]], three.slice(0, 1)))).toBeNaN();
  // One that is far stronger makes it small; a complex outside the topology is not passed through.
  const outside = await activitiesIn(
    [
      ["a.1", "x.1"],
      ["x.1", "b.1"],
    ],
    three,
  );
  expect(figureAt(complexEfficiency, outside)).toBe(0);
});

test("undefined without complexes, without a connected one, without external ties", async () => {
  const unplaced = await factsOf(consortium("a", ["x", "y"]));
  for (const figure of all) expect(figureAt(figure, unplaced)).toBeNaN();
  const hubs = await activitiesIn([["h1.a", "h2.a"]], programme.slice(0, 3));
  expect([...inclusion(hubs), figureAt(hubDependence, hubs)]).toEqual(Array(4).fill(Number.NaN));
  const inside = await activitiesIn([
    ["s1.a", "s1.b"],
    ["s1.a", "?.a"],
  ]);
  expect(inclusion(inside)).toEqual([0, 0, 0]);
  for (const figure of [hubDependence, complexGini, complexEvenness]) expect(figureAt(figure, inside)).toBeNaN();
});

test("another unit, and an activity told as two of half the weight, change nothing", async () => {
  const groups = [
    ["h1.a", "s1.a", "@west.a", "h3.a"],
    ["t1.a", "h2.a"],
    ["s1.b", "s2.b", "h1.a"],
  ];
  const once = await activitiesIn(groups);
  const weighing = async (copies: number, weight: number) => {
    const facts = await activitiesIn(Array.from({ length: copies }, () => groups).flat());
    return { ...facts, activities: { ...facts.activities, weight: facts.activities.weight.map(() => weight) } };
  };
  for (const other of [await weighing(2, 0.5), await weighing(1, 7)])
    for (const figure of all) expect(figureAt(figure, other)).toBeCloseTo(figureAt(figure, once), 12);
});

/** Gini over all pairs. */
function brute(values: readonly number[]): number {
  const differences = sum(values.flatMap((x) => values.map((y) => Math.abs(x - y))));
  return differences / (2 * values.length * sum(values));
}

/** Hub, two connected complexes in two zones, and one that no hub is named for. */
const small: readonly Fact[] = [
  complex("hub", { role: "hub", zone: "east" }),
  complex("spoke", { role: "connected", hub: "hub", zone: "west" }),
  complex("unzoned", { role: "connected", hub: "hub" }),
  complex("nowhere", { role: "connected", zone: "east" }),
];

test("the definitions, tie by tie, from the records alone", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("complexes", "zones"),
      fc.boolean(),
      async (drawn, query, placing, weighted) => {
        const records = [...drawn.filter(({ type }) => type !== "complex"), ...small];
        const facts = await factsOf(records);
        const network = deriveTies(facts, networkOf(query));
        const places = idsOf(facts, network).map((id) => placeByHand(records, id, placing));
        const ids = ["hub", "nowhere", "spoke", "unzoned"];
        const zones: Record<string, string | undefined> = { hub: "east", spoke: "west", nowhere: "east" };
        const w = ids.map(() => ids.map(() => 0));
        const external: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]));
        const toHub: Record<string, number> = { ...external };
        const beyond: Record<string, number> = { ...external };
        for (const { source, target, weight } of eachTie(network))
          for (const [own, other] of [
            [places[source], places[target]],
            [places[target], places[source]],
          ]) {
            const amount = weighted ? weight : 1;
            if (own.complex === undefined || isOutside(other) || other.complex === own.complex) continue;
            external[own.complex] += amount;
            if (other.complex === "hub") toHub[own.complex] += amount;
            if (other.complex) w[ids.indexOf(own.complex)][ids.indexOf(other.complex)] += amount;
            const zone = other.complex ? zones[other.complex] : other.zone;
            if (zone !== undefined && zones[own.complex] !== undefined && zone !== zones[own.complex])
              beyond[own.complex] += amount;
          }
        const own = { placing, weighted };
        const found = all.slice(1).map((figure) => figureAt(figure, facts, own, query));
        const included = inclusion(facts, own, query);
        if (places.every(isOutside)) {
          expect([...found, ...included]).toEqual(Array(7).fill(Number.NaN));
          return;
        }
        const share = (of: readonly string[], has: Record<string, number>) =>
          of.filter((id) => has[id] > 0).length / of.length;
        expect(included[0]).toBeCloseTo(share(["spoke", "unzoned"], toHub), 12);
        expect(included[1]).toBeCloseTo(share(["spoke", "unzoned", "nowhere"], toHub), 12);
        expect(included[2]).toBeCloseTo(share(["spoke", "nowhere"], beyond), 12);
        const strengths = ids.map((id) => external[id]);
        const dependent = ["spoke", "unzoned"].filter((id) => external[id] > 0);
        const nearness = sum(distances(w).flatMap((row, i) => row.map((d, j) => (i === j ? 0 : 1 / d))));
        const strongest = Math.max(...w.flat());
        const p = strengths.filter((x) => x > 0).map((x) => x / sum(strengths));
        const expected = [
          sum(dependent.map((id) => toHub[id] / external[id])) / dependent.length,
          brute(strengths),
          p.length === 0 ? Number.NaN : -sum(p.map((x) => x * Math.log(x))) / Math.log(4),
          strongest === 0 ? 0 : nearness / (12 * strongest),
        ];
        found.forEach((value, k) => {
          if (Number.isNaN(expected[k])) expect(value).toBeNaN();
          else expect(value).toBeCloseTo(expected[k], 9);
        });
      },
    ),
    { numRuns: 200, seed: 4 },
  );
});

test("an organisation that moves from a spoke's outside into its zone is counted there", async () => {
  const at = async (place: object) => {
    const records = [
      ...programme,
      ...consortium("a", ["p", "q"]),
      organisation("p", { complex: "s3" }),
      organisation("q", { place }),
    ];
    return inclusion(await factsOf(records))[2];
  };
  expect(await at({ country: "DE" })).toBe(0);
  expect(await at({ zone: "west" })).toBe(0);
  expect(await at({ zone: "east" })).toBe(1 / 5);
});
