import fc from "fast-check";
import { expect, test } from "vitest";
import { assortativity } from "../../analysis/connectivity/assortativity.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { integration } from "../../analysis/integration/integration.ts";
import { isOutside, type Place, placeFrom } from "../../analysis/integration/place.ts";
import { type PlaceLevel, placeGrouping } from "../../analysis/integration/place-grouping.ts";
import { tierOf, tiers } from "../../analysis/integration/tier.ts";
import { tierShare } from "../../analysis/integration/tier-share.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { Complex } from "../../model/complex.ts";
import { daySpan } from "../../model/partial-date.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/group-figures.json" with { type: "json" };
import { activitiesIn, figureAt, placeByHand, programme } from "./places.ts";
import { activity, complex, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const tierShares = (facts: Awaited<ReturnType<typeof factsOf>>, own = {}, query = {}) =>
  tiers.map((tier) => figureAt(tierShare, facts, { tier, ...own }, query));

test("places by hand, at every level and in both readings", async () => {
  const facts = await activitiesIn([
    ["h1.a", "s1.a", "alone.a", "nowhere.a", "@east.a", "@east/h1.a", "@/h3.a", "@west/s3.a", "?.a"],
  ]);
  const at = (level: PlaceLevel, placing: "complexes" | "zones") => {
    const { codes, values } = placeGrouping(facts, level, { placing, day: 0 });
    return Object.fromEntries(
      [...codes].map((code, i) => [stringAt(facts.organisations.ids, i), placeFrom(values[code])] as [string, Place]),
    );
  };
  expect(at("place", "zones")).toEqual({
    "h1.a": { complex: "h1", hub: "h1", zone: "east" },
    "s1.a": { complex: "s1", hub: "h1", zone: "east" },
    "alone.a": { complex: "alone", zone: "east" },
    "nowhere.a": { complex: "nowhere" },
    "@east.a": { zone: "east" },
    "@east/h1.a": { hub: "h1", zone: "east" },
    // The zone of the hub, where the record names none; a complex that is no hub has no area.
    "@/h3.a": { hub: "h3", zone: "west" },
    "@west/s3.a": { zone: "west" },
    "?.a": {},
  });
  expect(at("hub", "zones")).toEqual({
    "h1.a": { hub: "h1" },
    "s1.a": { hub: "h1" },
    "alone.a": { complex: "alone" },
    "nowhere.a": { complex: "nowhere" },
    "@east.a": { zone: "east" },
    "@east/h1.a": { hub: "h1" },
    "@/h3.a": { hub: "h3" },
    "@west/s3.a": { zone: "west" },
    "?.a": {},
  });
  expect(at("complex", "zones")["@east/h1.a"]).toEqual({ zone: "east" });
  expect(at("zone", "zones")["nowhere.a"]).toEqual({ complex: "nowhere" });
  const inComplexes = at("zone", "complexes");
  expect(inComplexes["s1.a"]).toEqual({ zone: "east" });
  expect(["@east.a", "@east/h1.a", "@/h3.a", "?.a"].map((id) => inComplexes[id])).toEqual([{}, {}, {}, {}]);
});

test("the topology is that of the day: hubs come and go, zones do not move", async () => {
  const standings: Complex["standings"] = [
    { role: "hub", from: "2005", to: "2009" },
    { role: "connected", hub: "h1", zone: "east", from: "2010" },
  ];
  const former = { ...complex("former", { role: "hub" }), standings };
  const facts = await activitiesIn([["former.a", "h1.a"]], [...programme, former as never]);
  const shareOn = (at: string, tier: string) => figureAt(tierShare, facts, { at, tier });
  expect([shareOn("2009", "2"), shareOn("2009", "3")]).toEqual([0, 1]);
  expect([shareOn("2010", "2"), shareOn("2010", "3")]).toEqual([1, 0]);
  // Before 2005 it is not in the topology, and in no hub's area.
  expect([shareOn("2004", "2"), shareOn("2004", "3")]).toEqual([0, 1]);
  expect(placeGrouping(facts, "hub", { placing: "zones", day: daySpan("2004").last }).values).toContain(
    JSON.stringify({ complex: "former" }),
  );
});

test("a tie of each tier", async () => {
  const tierOfTie = async (a: string, b: string, own = {}) => {
    const shares = tierShares(
      await activitiesIn([
        [`${a}.a`, `${b}.b`],
        ["h1.x", "h1.y"],
      ]),
      own,
    );
    // The second tie is of tier 1 and as heavy.
    return tiers[shares.findIndex((share, k) => share === (k === 0 ? 1 : 0.5))];
  };
  expect(await tierOfTie("s1", "s1")).toBe("1");
  expect(await tierOfTie("nowhere", "nowhere")).toBe("1");
  expect(await tierOfTie("s1", "h1")).toBe("2");
  expect(await tierOfTie("s1", "t1")).toBe("2");
  expect(await tierOfTie("s1", "@east/h1")).toBe("2");
  expect(await tierOfTie("s1", "s2")).toBe("3");
  expect(await tierOfTie("h1", "h2")).toBe("3");
  expect(await tierOfTie("alone", "h1")).toBe("3");
  expect(await tierOfTie("s1", "@east")).toBe("3");
  expect(await tierOfTie("@east", "@east")).toBe("3");
  expect(await tierOfTie("s1", "s3")).toBe("4");
  expect(await tierOfTie("@west", "@east")).toBe("4");
  expect(await tierOfTie("s1", "?")).toBe("outside");
  expect(await tierOfTie("?", "?")).toBe("outside");
  expect(await tierOfTie("nowhere", "s1")).toBe("outside");
  expect(await tierOfTie("s1", "@east/h1", { placing: "complexes" })).toBe("outside");
});

test("shares by weight and by number of ties; the second reading moves what was outside", async () => {
  // Three give each pair 1/2: two of tier 2, one of tier 3 or outside; two give theirs 1, of tier 4.
  const facts = await activitiesIn([
    ["h1.a", "s1.a", "@east.a"],
    ["h1.a", "h3.a"],
  ]);
  expect(tierShares(facts)).toEqual([0, 0.2, 0.4, 0.4, 0]);
  expect(tierShares(facts, { placing: "complexes" })).toEqual([0, 0.2, 0, 0.4, 0.4]);
  expect(tierShares(facts, { weighted: false })).toEqual([0, 0.25, 0.5, 0.25, 0]);
});

test("integration in closed form", async () => {
  // Two complexes and a bridge: five ties of weight 1, of whose ten ends two cross; five ends at each.
  const bridge = await activitiesIn([
    ["h1.a", "h1.b"],
    ["h1.b", "h1.c"],
    ["h1.c", "h2.a"],
    ["h2.a", "h2.b"],
    ["h2.b", "h2.c"],
  ]);
  expect(figureAt(integration, bridge)).toBeCloseTo(1 - (0.8 - 0.5) / 0.5, 12);
  // Merged, nothing crosses: all is in one zone, so that there is no boundary.
  expect(figureAt(integration, bridge, { across: "zone" })).toBeNaN();
  const apart = await activitiesIn([
    ["h1.a", "h1.b"],
    ["h3.a", "h3.b"],
  ]);
  for (const across of ["complex", "hub", "zone"]) expect(figureAt(integration, apart, { across })).toBe(0);
  // Complete, equal ties, each organisation alone in its complex: n / (n − 1).
  const complete = await activitiesIn([["h1.a", "h2.a", "h3.a", "s1.a", "s2.a"]]);
  for (const weighted of [true, false]) expect(figureAt(integration, complete, { weighted })).toBeCloseTo(5 / 4, 12);
});

test("undefined without ties, and where nobody has a place", async () => {
  const unplaced = await factsOf([...consortium("a", ["x", "y"]), ...consortium("b", ["y", "z"])]);
  expect(tierShares(unplaced)).toEqual(tiers.map(() => Number.NaN));
  expect(figureAt(integration, unplaced)).toBeNaN();
  const untied = await activitiesIn([["h1.a"], ["h2.a"]]);
  for (const weighted of [true, false]) {
    expect(tierShares(untied, { weighted })).toEqual(tiers.map(() => Number.NaN));
    expect(figureAt(integration, untied, { weighted })).toBeNaN();
  }
  expect(() => figureAt(integration, unplaced, { across: "region" })).toThrow(/region/);
});

test("places, tiers and integration tie by tie, from the records alone", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("complexes", "zones"),
      fc.boolean(),
      async (records, query, placing, weighted) => {
        const facts = await factsOf(records);
        const network = deriveTies(facts, networkOf(query));
        const places = idsOf(facts, network).map((id) => placeByHand(records, id, placing));
        const expected = Object.fromEntries(tiers.map((tier) => [tier, 0]));
        const atZone = places.map(({ complex, zone }) => JSON.stringify(zone ?? [complex]));
        let [all, inside] = [0, 0];
        const ends: Record<string, number> = {};
        for (const { source, target, weight } of eachTie(network)) {
          const amount = weighted ? weight : 1;
          all += amount;
          expected[tierOf(places[source], places[target])] += amount;
          if (atZone[source] === atZone[target]) inside += amount;
          for (const end of [source, target]) ends[atZone[end]] = (ends[atZone[end]] ?? 0) + amount;
        }
        const own = { placing, weighted };
        const shares = tierShares(facts, own, query);
        const found = figureAt(integration, facts, { across: "zone", ...own }, query);
        if (all === 0 || places.every(isOutside)) {
          expect([found, ...shares]).toEqual([Number.NaN, ...tiers.map(() => Number.NaN)]);
          return;
        }
        tiers.forEach((tier, k) => void expect(shares[k]).toBeCloseTo(expected[tier] / all, 9));
        const squares = Object.values(ends).reduce((sum, one) => sum + (one / (2 * all)) ** 2, 0);
        if (Object.keys(ends).length < 2) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(1 - (inside / all - squares) / (1 - squares), 9);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

test("karate in two complexes, as networkx has it", async () => {
  const { groups, assortativity: expected } = oracle.club;
  const named = Object.entries(groups).map(([id, club]) => [id, `c${club.length}`] as const);
  const facts = await factsOf([
    ...[...new Set(named.map(([, site]) => site))].map((site) => complex(site, { role: "hub" })),
    ...named.map(([id, site]) => organisation(id, { complex: site })),
    ...oracle.ties.flatMap(([a, b, weight], k) => [
      activity(`t${k}`, { kind: "relation" }),
      takesPart(String(a), `t${k}`, { value: Number(weight) }),
      takesPart(String(b), `t${k}`, { value: Number(weight) }),
    ]),
  ]);
  const relations = { layers: "relation" };
  expect(figureAt(integration, facts, { weighted: false }, relations)).toBeCloseTo(1 - expected, 12);
  // Any other grouping is that of assortativity.
  expect(figureAt(integration, facts, { across: "complex" }, relations)).toBeCloseTo(
    1 - figureAt(assortativity, facts, { by: "complex" }, relations),
    12,
  );
});

test("an activity as two of half the weight, and another unit, change nothing", async () => {
  const groups = [
    ["h1.a", "s1.a", "@east.a", "h3.a"],
    ["h1.a", "h2.a"],
    ["s1.a", "s1.b"],
  ];
  const once = await activitiesIn(groups);
  const again = (copies: number, weight: number) =>
    activitiesIn(Array.from({ length: copies }, () => groups).flat()).then((facts) => ({
      ...facts,
      activities: { ...facts.activities, weight: facts.activities.weight.map(() => weight) },
    }));
  for (const other of [await again(2, 0.5), await again(1, 7)]) {
    tierShares(other).forEach((share, k) => void expect(share).toBeCloseTo(tierShares(once)[k], 12));
    expect(figureAt(integration, other)).toBeCloseTo(figureAt(integration, once), 12);
  }
});

test("merging spokes into their hubs moves tier 2 into tier 1, and leaves hub areas for complexes", async () => {
  const groups = [
    ["h1.a", "h1.b"],
    ["h1.a", "s1.a", "s2.a"],
    ["s1.a", "s1.b", "h3.a"],
    ["t1.a", "s2.a", "h2.a"],
  ];
  const hubOf = { s1: "h1", t1: "h1", s2: "h2" } as Readonly<Record<string, string>>;
  const into = (id: string) => id.replace(/^([st]\d)\./, (_, site: string) => `${hubOf[site]}.${site}`);
  const apart = await activitiesIn(groups);
  const merged = await activitiesIn(groups.map((members) => members.map(into)));
  const [one, two, ...rest] = tierShares(apart);
  expect(two).toBeGreaterThan(0);
  const [first, ...others] = tierShares(merged);
  expect(first).toBeCloseTo(one + two, 12);
  [0, ...rest].forEach((share, k) => void expect(others[k]).toBeCloseTo(share, 12));
  expect(figureAt(integration, merged)).toBeCloseTo(figureAt(integration, apart, { across: "hub" }), 12);
  expect(figureAt(integration, merged)).not.toBeCloseTo(figureAt(integration, apart), 3);
});
