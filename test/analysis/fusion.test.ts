import fc from "fast-check";
import { expect, test } from "vitest";
import { fusion } from "../../analysis/integration/fusion.ts";
import { miniClusterOverlap } from "../../analysis/integration/mini-cluster-overlap.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { networkOf } from "./network-as-lists.ts";
import { figureAt } from "./places.ts";
import { consortium, factsOf } from "./some-facts.ts";

const layers = { layers: "collaboration,mini-cluster" };

function cluster(id: string, members: readonly string[], topics?: readonly string[]): Fact[] {
  return consortium(id, members, { kind: "mini-cluster", ...(topics && { topics: [...topics] }) });
}

test("by hand: what is shared within a speciality, across, and with one that has none", async () => {
  const facts = await factsOf([
    ...cluster("auto", ["p", "q", "r"], ["Auto parts"]),
    ...cluster("auto-too", ["q", "s"], ["auto parts", "moulds"]),
    ...cluster("optics", ["p", "q", "r", "s"], ["optics"]),
    ...cluster("nameless", ["p", "s"]),
    ...consortium("project", ["p", "s"], { topics: ["optics"] }),
  ]);
  const selection = selectActivities(facts, networkOf(layers));
  // auto and auto-too share q; auto and optics p, q, r; auto-too and optics q, s.
  expect(miniClusterOverlap(facts.activities, selection)).toEqual({ same: 1, cross: 5, unknown: 4 });
  expect(figureAt(fusion, facts, {}, layers)).toBe(5 / 6);
  // The largest is above the cap; without the layer there is none.
  expect(figureAt(fusion, facts, {}, { ...layers, maxActivitySize: "3" })).toBe(0);
  expect(figureAt(fusion, facts)).toBeNaN();
});

test("undefined without an overlap; 1 where every one crosses", async () => {
  const apart = await factsOf([...cluster("a", ["p", "q"], ["x"]), ...cluster("b", ["r"], ["y"])]);
  expect(figureAt(fusion, apart, {}, layers)).toBeNaN();
  const across = await factsOf([...cluster("a", ["p", "q"], ["x"]), ...cluster("b", ["q"], ["y"])]);
  expect(figureAt(fusion, across, {}, layers)).toBe(1);
  const named = await factsOf([...cluster("a", ["p", "q"], ["x"]), ...cluster("b", ["q"])]);
  expect(figureAt(fusion, named, {}, layers)).toBeNaN();
});

test("the definition, pair of mini clusters by pair", async () => {
  const drawn = fc.array(
    fc.record({
      members: fc.uniqueArray(fc.constantFrom("p", "q", "r", "s", "t"), { minLength: 1 }),
      topics: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 7 },
  );
  await fc.assert(
    fc.asyncProperty(drawn, async (clusters) => {
      const facts = await factsOf(clusters.flatMap(({ members, topics }, k) => cluster(`m${k}`, members, topics)));
      let [cross, all] = [0, 0];
      clusters.forEach((one, k) => {
        for (const other of clusters.slice(k + 1)) {
          if (one.topics.length === 0 || other.topics.length === 0) continue;
          const shared = one.members.filter((member) => other.members.includes(member)).length;
          all += shared;
          if (!one.topics.some((topic) => other.topics.includes(topic))) cross += shared;
        }
      });
      expect(figureAt(fusion, facts, {}, layers)).toBe(cross / all);
    }),
    { numRuns: 100, seed: 5 },
  );
});
