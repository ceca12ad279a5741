import fc from "fast-check";
import { expect, test } from "vitest";
import { strength } from "../../analysis/centrality/strength.ts";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { naiveProjection } from "./naive-projection.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import { factsOf } from "./some-facts.ts";

const referenceDate = "2012-06-30";

test("the projection is what METRICS says, whatever the parameters", async () => {
  let tied = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const parameters = networkOf(query);
      const facts = await factsOf(records, { referenceDate });
      const network = deriveTies(facts, parameters);
      const naive = naiveProjection(records, parameters, referenceDate);

      const ids = idsOf(facts, network);
      expect(ids).toEqual(naive.nodes);
      expect(network.leftOut).toEqual({ ...naive.leftOut, merged: 0, loops: 0 });
      const ties = [...eachTie(network)];
      expect(ties.map(({ source, target }) => `${ids[source]} ${ids[target]}`).sort()).toEqual(
        [...naive.ties.keys()].sort(),
      );
      for (const { source, target, weight, activities } of ties) {
        const expected = naive.ties.get(`${ids[source]} ${ids[target]}`)!;
        expect(Math.abs(weight / expected.weight - 1)).toBeLessThan(1e-9);
        expect(activities).toBe(expected.activities);
      }
      expect(network.size).toBe(naive.ties.size);
      const isolated = naive.nodes.filter((id) => ![...naive.ties.keys()].some((key) => key.split(" ").includes(id)));
      expect(network.isolated).toBe(isolated.length);
      tied += Math.min(1, ties.length);

      const { values } = computeMeasure(strength, { facts, parameters, progress: unwatched });
      ids.forEach((id, node) => {
        const own = [...naive.ties].filter(([key]) => key.split(" ").includes(id)).map(([, tie]) => tie.weight);
        expect(values[node]).toBeCloseTo(
          own.reduce((a, b) => a + b, 0),
          9,
        );
      });
    }),
    { numRuns: 600, seed: 1 },
  );
  // The comparison is worth something only if there was something to compare.
  expect(tied).toBeGreaterThan(200);
});

test("a network is symmetric to the bit, with neighbours distinct and in ascending order", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const { order, offsets, neighbours, weights, activities } = deriveTies(await factsOf(records), networkOf(query));
      const entries = new Map<string, string>();
      for (let node = 0; node < order; node++)
        for (let e = offsets[node]; e < offsets[node + 1]; e++) {
          expect(neighbours[e]).not.toBe(node);
          if (e > offsets[node]) expect(neighbours[e]).toBeGreaterThan(neighbours[e - 1]);
          expect(weights[e]).toBeGreaterThan(0);
          entries.set(`${node} ${neighbours[e]}`, `${weights[e]} ${activities[e]}`);
        }
      for (const [key, entry] of entries) expect(entries.get(key.split(" ").reverse().join(" "))).toBe(entry);
    }),
    { numRuns: 200, seed: 2 },
  );
});
