import fc from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "../../analysis/statistics/histogram.ts";

test("by hand: eight values with quartiles 1.75 and 5.25 have bars of 3.5, rounded up to 5", () => {
  expect(histogram(Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7))).toEqual({ edges: [0, 5, 10], counts: [5, 3] });
  // 27 values, IQR 13: 2 · 13 / 3 = 8.67, rounded up to 10; the edge between belongs above.
  const whole = Float64Array.from({ length: 27 }, (_, k) => k - 10);
  expect(histogram(whole)).toEqual({ edges: [-10, 0, 10, 20], counts: [10, 10, 7] });
  expect(histogram(whole.map((value) => value / 1000)).edges).toEqual([-0.01, 0, 0.01, 0.02]);
});

test("half of them equal: as many bars as Sturges has; all equal: one; none: none", () => {
  // 1 + log2 8 = 4 bars of 0.25, rounded up to 0.5.
  expect(histogram(Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1))).toEqual({ edges: [0, 0.5, 1], counts: [7, 1] });
  expect(histogram(Float64Array.of(2, 2, 2))).toEqual({ edges: [2, 2], counts: [3] });
  const near = histogram(Float64Array.of(1, 1 + 1e-15));
  expect(near).toEqual({ edges: [1, 1 + 1e-15], counts: [2] });
  expect(histogram(Float64Array.of())).toEqual({ edges: [], counts: [] });
  expect(histogram(Float64Array.of(Number.NaN, 3, Number.POSITIVE_INFINITY))).toEqual({ edges: [3, 3], counts: [1] });
});

test("every value is in one bar of equal width, at most a hundred, whatever the order", () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 1e-7, -3, 1e9));
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 300 }), (values) => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      fc.pre(most - least > 1e-10 * Math.max(Math.abs(least), Math.abs(most)));
      const { edges, counts } = histogram(Float64Array.from(values));
      expect(counts.length).toBe(edges.length - 1);
      expect(counts.length).toBeLessThanOrEqual(100);
      counts.forEach((count, k) => {
        const isLast = k === counts.length - 1;
        const inside = values.filter(
          (one) => one >= edges[k] && (one < edges[k + 1] || (isLast && one <= edges[k + 1])),
        );
        expect(count).toBe(inside.length);
        expect(edges[k + 1] - edges[k]).toBeCloseTo((edges[edges.length - 1] - edges[0]) / counts.length, 6);
      });
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      expect(histogram(Float64Array.from([...values].reverse()))).toEqual({ edges, counts });
    }),
  );
});
