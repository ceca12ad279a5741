import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation } from "../../analysis/statistics/correlation.ts";
import { kendall } from "../../analysis/statistics/kendall.ts";
import { expectClose } from "./expect-close.ts";
import scipy from "./oracles/rank-correlation.json" with { type: "json" };

const of = (x: readonly number[], y: readonly number[]) => kendall(Float64Array.from(x), Float64Array.from(y));

/** The definition written out, pair by pair. */
function counted(x: readonly number[], y: readonly number[]): number | undefined {
  let [difference, variesX, variesY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      difference += Math.sign(x[i] - x[j]) * Math.sign(y[i] - y[j]);
      variesX += Number(x[i] !== x[j]);
      variesY += Number(y[i] !== y[j]);
    }
  return variesX === 0 || variesY === 0 ? undefined : difference / Math.sqrt(variesX * variesY);
}

describe("in closed form", () => {
  test("the same order 1, the opposite −1", () => {
    expect(of([1, 2, 3, 4], [10, 20, 21, 90])).toBe(1);
    expect(of([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  });

  test("one exchange of neighbours among n takes 2 of n(n − 1)/2 pairs away", () => {
    expect(of([1, 2, 3, 4, 5], [1, 2, 4, 3, 5])).toBeCloseTo(1 - 2 / 10, 12);
  });

  test("with equal values: five pairs agree, one is equal in one list", () => {
    expect(of([1, 2, 3, 4], [1, 2, 2, 3])).toBeCloseTo(5 / Math.sqrt(6 * 5), 12);
    expect(of([1, 1, 2, 2], [1, 1, 2, 2])).toBe(1);
  });
});

test("absent where one of the two does not vary, and where there is nobody", () => {
  expect(of([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
  expect(of([1, 2, 3], [7, 7, 7])).toBeUndefined();
  expect(of([1], [2])).toBeUndefined();
  expect(of([], [])).toBeUndefined();
});

test("only who has both values counts", () => {
  const none = Number.NaN;
  expect(of([1, none, 2, 3, 7], [2, 5, 4, 6, none])).toBe(1);
  expect(of([1, none], [none, 1])).toBeUndefined();
});

test("as scipy has it", () => {
  for (const { x, y, kendall: tau, spearman } of scipy.cases)
    expectClose([of(x, y)!, correlation(Float64Array.from(x), Float64Array.from(y)).spearman!], [tau, spearman]);
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })), { maxLength: 40 });

test("as counted pair by pair; the same either way round, in any order, after whatever keeps the order", () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const [x, y] = [0, 1].map((side) => given.map((pair) => pair[side]));
      const expected = counted(x, y);
      const found = of(x, y);
      if (expected === undefined) {
        expect(found).toBeUndefined();
        return;
      }
      expect(found).toBeCloseTo(expected, 12);
      expect(of(y, x)).toBe(found);
      expect(of([...x].reverse(), [...y].reverse())).toBe(found);
      expect(
        of(
          x.map((value) => Math.exp(value)),
          y.map((value) => 3 * value - 1),
        ),
      ).toBe(found);
      expect(
        of(
          x,
          y.map((value) => -value),
        ),
      ).toBeCloseTo(-expected, 12);
    }),
  );
});
