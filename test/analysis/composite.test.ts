import { expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type CompositeInput, composite } from "../../analysis/integration/composite.ts";
import { type ComponentId, componentIds, groupComponents } from "../../analysis/integration/group-components.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn, programme } from "./places.ts";
import { complex } from "./some-facts.ts";

const evenness = (...amounts: readonly number[]) => {
  const all = amounts.reduce((sum, one) => sum + one, 0);
  return (
    -amounts.filter((one) => one > 0).reduce((sum, one) => sum + (one / all) * Math.log(one / all), 0) /
    Math.log(amounts.length)
  );
};

const activities = [
  ["s1.a", "h1.a"],
  ["s1.a", "s1.b"],
  ["t1.a", "h2.a"],
  ["@east.a", "h1.a"],
  ["s3.a", "s1.b"],
  ["?.a", "s3.a"],
];

const tenants = (complex: string, value: number): Fact => ({
  type: "observation",
  id: `${complex}/tenants`,
  subject: { type: "complex", id: complex },
  indicator: "resident-companies",
  date: "2009",
  value,
  unit: "companies",
  basis: "published",
  provenance: [{ source: "test", place: "here", nature: "documented" }],
});

const topology = [...programme, tenants("s1", 4), tenants("t1", 2)];

function asked(facts: Facts, more: Partial<CompositeInput> = {}): CompositeInput {
  const selection = selectActivities(facts, networkOf());
  const network = deriveTies(facts, networkOf());
  const usual = {
    by: "complex",
    placing: "zones",
    weighted: true,
    year: 2009,
    weights: undefined,
    scaling: "min-max",
  } as const;
  return { facts, selection, network, ...usual, samples: 200, seed: 1, leading: 3, ...more };
}

test("components of complexes by hand; ties that end outside do not count", async () => {
  const { groups, values } = groupComponents(asked(await activitiesIn(activities, topology)));
  expect(groups).toEqual(
    [
      ["alone", 0],
      ["h1", 1],
      ["h2", 1],
      ["h3", 0],
      ["s1", 2],
      ["s2", 0],
      ["s3", 1],
      ["t1", 1],
    ].map(([id, organisations]) => ({ id, organisations })),
  );
  const none = Number.NaN;
  expect([...values.external]).toEqual([none, 1, 1, none, 0.5, none, 1, 1]);
  // Only s1 and s3 are tied across zones.
  expect([...values.otherZones]).toEqual([none, 0, 0, none, 0.25, none, 1, 0]);
  expect([...values.hubTie]).toEqual([none, none, none, none, 1, 0, 0, 0]);
  expect([...values.intensity]).toEqual([none, 2, 1, none, 1, none, 1, 1]);
  expect([...values.participation]).toEqual([none, none, none, none, 0.5, none, none, 0.5]);
  expect(values.diversity[4]).toBeCloseTo(evenness(1, 1, 0, 0, 0, 0, 0), 12);
  expect(values.diversity[1]).toBe(0);
});

test("components of zones, of an attribute, and by number of ties", async () => {
  const twice = [...activities, ["s1.a", "h1.a"]];
  const facts = await activitiesIn(twice, topology);
  const zones = groupComponents(asked(facts, { by: "zone" }));
  expect(zones.groups.map(({ id }) => id)).toEqual(["east", "west"]);
  // East: five ties inside, one to the west. Of its four spokes three have a hub named, one of which it is tied to.
  expect([...zones.values.external]).toEqual([1 / 11, 1]);
  expect([...zones.values.hubTie]).toEqual([1 / 3, 0]);
  expect(zones.values.participation[0]).toBe(3 / 6);
  expect(zones.values.diversity.every(Number.isNaN)).toBe(true);
  expect(zones.values.otherZones.every(Number.isNaN)).toBe(true);
  const counted = groupComponents(asked(facts, { by: "zone", weighted: false }));
  expect([...counted.values.external]).toEqual([1 / 9, 1]);
  const kinds = groupComponents(asked(facts, { by: "kind" }));
  expect(kinds.groups).toEqual([{ id: "company", organisations: 8 }]);
  expect(kinds.values.external[0]).toBe(0);
});

test("the index by hand: what is missing leaves its weight to the rest; what tells nobody apart is left out, and said", async () => {
  const facts = await activitiesIn(activities, topology);
  const found = composite(asked(facts, { weights: { external: 1, hubTie: 1, participation: 2 } }), unwatched);
  const of = (id: ComponentId) => found.components.find((one) => one.id === id)!;
  expect(of("participation")).toMatchObject({ weight: 0, leftOut: "same" });
  expect(of("diversity")).toMatchObject({ weight: 0, leftOut: "unweighted" });
  expect([of("external").weight, of("hubTie").weight]).toEqual([0.5, 0.5]);
  const none = Number.NaN;
  // alone, h3: nothing; hubs: external only; s2: hub tie only.
  expect([...found.index]).toEqual([none, 1, 1, none, 0.5, 0, 0.5, 0.5]);
  expect([...found.rank]).toEqual([none, 1, 1, none, 3, 6, 3, 3]);
  expect([...found.present]).toEqual([0, 0.5, 0.5, 0, 1, 0.5, 1, 1]);
  // s1 has its hub, s3 all ties outside: whichever counts more.
  expect([found.best[4], found.worst[4], found.best[6], found.worst[6]]).toEqual([3, 5, 3, 4]);
});

test("doubled weights change nothing; a component without weight is as if it were not there; nothing to go by", async () => {
  const facts = await activitiesIn(activities, topology);
  const one = composite(asked(facts, { weights: { external: 1, intensity: 3 } }), unwatched);
  const doubled = composite(asked(facts, { weights: { external: 2, intensity: 6, diversity: 0 } }), unwatched);
  expect(doubled).toEqual(one);
  for (const scaling of ["min-max", "rank"] as const) {
    const all = composite(asked(facts, { scaling }), unwatched);
    expect(all.components.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    all.rank.forEach((rank, i) => {
      expect(Number.isNaN(all.best[i])).toBe(Number.isNaN(rank));
      const rising = [all.bestPossible[i], all.best[i], rank, all.worst[i], all.worstPossible[i]];
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    });
  }
  const idle = composite(asked(facts, { weights: { participation: 1 } }), unwatched);
  expect(idle.index.every(Number.isNaN) && idle.best.every(Number.isNaN)).toBe(true);
  const nobody = composite(asked(await activitiesIn([["?.a", "?.b"]], [])), unwatched);
  expect(nobody.groups).toEqual([]);
  expect(nobody.components.map(({ id, leftOut }) => [id, leftOut])).toEqual(componentIds.map((id) => [id, "unknown"]));
});

test("more groups than can be compared are refused before anything is computed of them", async () => {
  const many = Array.from({ length: 1001 }, (_, k) => complex(`c${k}`, { role: "connected" }));
  const facts = await activitiesIn([["c0.a", "c1.a"]], many);
  expect(() => groupComponents(asked(facts))).toThrow('grouping_too_fine {"groups":1001,"limit":1000}');
});
