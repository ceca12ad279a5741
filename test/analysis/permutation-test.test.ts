import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holm } from "../../analysis/statistics/holm.ts";
import { permutationTest } from "../../analysis/statistics/permutation-test.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";
import scipy from "./oracles/permutation-tests.json" with { type: "json" };

const ask = (values: readonly number[], groupOf: readonly number[], permutations = 999, seed = 1) =>
  permutationTest(
    Float64Array.from(values),
    groupOf,
    Math.max(...groupOf, -1) + 1,
    permutations,
    seededRandom(seed),
    unwatched,
  );
const inGroups = (groups: readonly (readonly number[])[]) => ({
  values: groups.flat(),
  groupOf: groups.flatMap((group, g) => group.map(() => g)),
});

/** Four standard errors of a share estimated from so many deals. */
const margin = (p: number, permutations: number) => 4 * Math.sqrt((p * (1 - p)) / permutations) + 1 / permutations;

describe("in closed form", () => {
  test("all variance between the groups: of 20 ways to deal 3 of 6 two are as far out", () => {
    const { n, between, p, groups } = ask([1, 1, 1, 2, 2, 2], [0, 0, 0, 1, 1, 1], 19_999);
    expect({ n, between }).toEqual({ n: 6, between: 1 });
    expect(Math.abs(p! - 0.1)).toBeLessThan(margin(0.1, 19_999));
    expect(groups.map((group) => group!.difference)).toEqual([-1, 1]);
  });

  test("equal means: nothing between, every deal is as far out", () => {
    const { between, p, groups } = ask([1, 3, 1, 3, 2], [0, 0, 1, 1, 2]);
    expect(between).toBeCloseTo(0, 12);
    expect(p).toBe(1);
    expect(groups.every((group) => group!.p === 1 && group!.adjusted === 1)).toBe(true);
  });
});

test("nothing to test: no value, one group, no variance, an empty group", () => {
  expect(ask([], [])).toEqual({ n: 0, groups: [] });
  expect(ask([1, 2, 3], [0, 0, 0])).toEqual({ n: 3, groups: [undefined] });
  expect(ask([0.1, 0.1, 0.1, 0.1], [0, 0, 1, 1])).toEqual({ n: 4, groups: [undefined, undefined] });
  expect(ask([1, 2, 3, 4], [0, 0, 2, 2]).groups[1]).toBeUndefined();
});

test("values in no group and undefined ones take no part", () => {
  const bare = ask([1, 5, 2, 9], [0, 0, 1, 1]);
  expect(ask([1, 77, 5, 2, Number.NaN, 9], [0, -1, 0, 1, 1, 1])).toEqual(bare);
});

test("η² is scipy's F; p is that of scipy's exact test, but for what chance leaves", () => {
  const permutations = 20_000;
  for (const { groups, between, exact } of scipy.cases) {
    const { values, groupOf } = inGroups(groups);
    const found = ask(values, groupOf, permutations);
    expectClose([found.between!], [between]);
    for (const [g, p] of exact.entries())
      expect(Math.abs(found.groups[g]!.p - p)).toBeLessThan(margin(p, permutations));
  }
});

test("of labels dealt by chance as many are found as the level says", () => {
  const random = seededRandom(7);
  const trials = 400;
  let finds = 0;
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: 24 }, () => -Math.log(1 - random()));
    finds += Number(
      ask(
        values,
        values.map((_, i) => i % 3),
        99,
        trial,
      ).p! <= 0.05,
    );
  }
  expect(Math.abs(finds / trials - 0.05)).toBeLessThan(margin(0.05, trials));
});

test("a shift and a scale of all values leave η² and p; differences scale", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 3 })), {
        minLength: 4,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -100, max: 100 }),
      (rows, factor, shift) => {
        const values = rows.map(([value]) => value);
        const groupOf = rows.map(([, group]) => group);
        const plain = ask(values, groupOf, 49);
        const moved = ask(
          values.map((value) => factor * value + shift),
          groupOf,
          49,
        );
        expect(moved.p).toBe(plain.p);
        if (plain.between !== undefined) expectClose([moved.between!], [plain.between]);
        for (const [g, group] of plain.groups.entries()) {
          expect(moved.groups[g]?.p).toBe(group?.p);
          if (group) expect(moved.groups[g]!.difference).toBeCloseTo(factor * group.difference, 8);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe("Holm", () => {
  test("in closed form", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  test("keeps the order, and makes no p smaller", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
        const adjusted = holm(p);
        for (const [i, x] of p.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(x);
          for (const [j, y] of p.entries()) if (x < y) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
        }
      }),
    );
  });
});
