import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation } from "../../analysis/statistics/correlation.ts";

const of = (x: readonly number[], y: readonly number[]) => correlation(Float64Array.from(x), Float64Array.from(y));

describe("in closed form", () => {
  test("a straight line: 1 up, −1 down", () => {
    expect(of([1, 2, 3, 10], [5, 7, 9, 23])).toEqual({ n: 4, pearson: 1, spearman: 1 });
    expect(of([1, 2, 3, 10], [-1, -2, -3, -10])).toEqual({ n: 4, pearson: -1, spearman: -1 });
  });

  test("squares of 1 to 5: bent, but always rising", () => {
    const { pearson, spearman } = of([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]);
    expect(pearson).toBeCloseTo(60 / Math.sqrt(10 * 374), 12);
    expect(spearman).toBe(1);
  });

  test("without equal values ρ is 1 − 6 Σ d² / (n³ − n)", () => {
    const { spearman } = of([1, 2, 3, 4, 5], [30, 10, 20, 50, 40]);
    expect(spearman).toBeCloseTo(1 - (6 * (4 + 1 + 1 + 1 + 1)) / (125 - 5), 12);
  });

  test("equal values share the mean of their ranks", () => {
    // Ranks 1, 2.5, 2.5, 4 against 2, 1, 3, 4: 4 / √(4.5 · 5) from the mean 2.5.
    expect(of([1, 2, 2, 3], [2, 1, 3, 4]).spearman).toBeCloseTo(3 / Math.sqrt(4.5 * 5), 12);
  });

  test("a cross and a parabola have none", () => {
    const cross = of([-1, 1, 0, 0], [0, 0, -1, 1]);
    expect(cross).toEqual({ n: 4, pearson: 0, spearman: 0 });
    expect(of([-2, -1, 0, 1, 2], [4, 1, 0, 1, 4]).pearson).toBeCloseTo(0, 12);
  });
});

test("only pairs with both values count", () => {
  const none = Number.NaN;
  expect(of([1, none, 2, 3, 7], [2, 5, 4, 6, none])).toEqual({ n: 3, pearson: 1, spearman: 1 });
});

test("absent where one of the two does not vary, also where rounding makes its mean another", () => {
  expect(of([0.1, 0.1, 0.1], [1, 2, 3])).toEqual({ n: 3 });
  expect(of([1], [2])).toEqual({ n: 1 });
  expect(of([], [])).toEqual({ n: 0 });
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 2,
  maxLength: 30,
});

test("the same either way round, in any order, on any scale; ρ also after whatever keeps the order", () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const [x, y] = [0, 1].map((side) => given.map((pair) => pair[side]));
      const { n, pearson, spearman } = of(x, y);
      const close = (found: number | undefined, expected: number | undefined, sign = 1) =>
        expected === undefined ? expect(found).toBeUndefined() : expect(found).toBeCloseTo(sign * expected, 9);
      expect(n).toBe(given.length);
      const turned = of(y, x);
      const reversed = of([...x].reverse(), [...y].reverse());
      const scaled = of(
        x.map((value) => 3 * value - 7),
        y.map((value) => -2 * value),
      );
      const bent = of(
        x.map((value) => Math.exp(value / 10)),
        y,
      );
      for (const [other, sign] of [
        [turned, 1],
        [reversed, 1],
        [scaled, -1],
      ] as const) {
        close(other.pearson, pearson, sign);
        close(other.spearman, spearman, sign);
      }
      close(bent.spearman, spearman);
    }),
  );
});
