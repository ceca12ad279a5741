import { expect, test } from "vitest";
import { degree } from "../../analysis/centrality/degree.ts";
import { strength } from "../../analysis/centrality/strength.ts";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { valuesOn } from "./measure-values.ts";
import { named } from "./named-graphs.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

// That it is the sum of the ties, whatever the parameters, stands beside the projection's property test.

async function strengthOf(records: readonly Fact[], query: Record<string, string> = {}): Promise<number[]> {
  const facts = await factsOf(records);
  return [...computeMeasure(strength, { facts, parameters: networkOf(query), progress: unwatched }).values];
}

test("under newman, the number of activities with a partner, exactly", async () => {
  const members = Array.from({ length: 50 }, (_, i) => `o${String(i).padStart(2, "0")}`);
  const records = Array.from({ length: 49 }, (_, k) => consortium(`a${k}`, members.slice(0, k + 2))).flat();
  const expected = members.map((_, i) => (i < 2 ? 49 : 50 - i));
  expect(await strengthOf([...records, ...consortium("alone", ["o00"])])).toEqual(expected);
});

test.each([
  ["newman", [1, 1, 1, 1]],
  ["fractional", [0.5, 0.5, 0.5, 0.5]],
  ["count", [3, 3, 3, 3]],
  ["star", [3, 1, 1, 1]],
])("one activity of four under %s", async (weighting, expected) => {
  expect(await strengthOf(consortium("a", ["p", "q", "r", "s"]), { weighting })).toEqual(expected);
});

test("nobody at all: nothing", async () => {
  expect(await strengthOf([])).toEqual([]);
});

test("degree: how many one is tied to", () => {
  expect(valuesOn(degree, named.star(5))).toEqual([5, 1, 1, 1, 1, 1]);
  expect(valuesOn(degree, named.path(4))).toEqual([1, 2, 2, 1]);
  expect(valuesOn(degree, named.complete(4))).toEqual([3, 3, 3, 3]);
  expect(valuesOn(degree, tiesFromEdgeList([], ["a"]))).toEqual([0]);
});
