import { expect, test } from "vitest";
import { variants } from "../../analysis/sensitivity/variants.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

const facts = await factsOf([
  ...consortium("a", ["p", "q"]),
  ...consortium("b", ["p", "q", "r"], { kind: "sig" }),
  ...consortium("c", ["p", "q", "r", "s"], { kind: "alliance" }),
]);
const sizes = Uint32Array.of(2, 3, 4);
const valuesBy = (query: Record<string, string>, request: Partial<Parameters<typeof variants>[3]>) => {
  const all = variants(facts, networkOf(query), sizes, { over: ["layers"], halfLives: [], ...request });
  return all.map(({ value }) => value);
};

test("every union of the sets of layers that the dataset has, and no other", async () => {
  expect(valuesBy({}, {})).toEqual([
    "collaboration",
    "contact",
    "membership",
    "collaboration,contact",
    "collaboration,membership",
    "contact,membership",
    "collaboration,contact,membership",
  ]);
  const one = await factsOf([...consortium("a", ["p", "q"]), ...consortium("told", ["p"], { kind: "plan" })]);
  const all = variants(one, networkOf(), sizes, { over: ["layers"], halfLives: [] });
  expect(all.map(({ value }) => value)).toEqual(["collaboration"]);
  expect(variants(await factsOf([]), networkOf(), sizes, { over: ["layers"], halfLives: [] })).toEqual([]);
});

test("the four weightings; caps and half-lives, and none of either", () => {
  expect(valuesBy({}, { over: ["weighting"] })).toEqual(["newman", "fractional", "count", "star"]);
  expect(valuesBy({}, { over: ["maxActivitySize"] })).toEqual([3, null]);
  expect(valuesBy({}, { over: ["maxActivitySize"], caps: [5, 9] })).toEqual([5, 9, null]);
  expect(valuesBy({}, { over: ["halfLifeYears"], halfLives: [2] })).toEqual([2, null]);
});

test("one parameter is changed at a time, and each network is as a request of its own would have it", () => {
  const query = { from: "2010", to: "2012", maxActivitySize: "3", halfLifeYears: "4", layers: "collaboration,sig:0.5" };
  const all = variants(facts, networkOf(query), sizes, {
    over: ["halfLifeYears", "layers", "maxActivitySize", "weighting"],
    halfLives: [1],
  });
  expect(all).toHaveLength(4 + 7 + 2 + 2);
  for (const { by, value, network } of all) {
    const { [by]: _, ...others } = query as Record<string, string>;
    const asked = networkOf(value === null ? others : { ...others, [by]: String(value) });
    expect(network).toEqual(asked);
    expect(Object.keys(network).filter((name) => name in asked)).toEqual(Object.keys(network));
  }
});
