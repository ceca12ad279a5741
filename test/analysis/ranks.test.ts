import fc from "fast-check";
import { expect, test } from "vitest";
import { ranks } from "../../analysis/statistics/ranks.ts";

const values = Float64Array.of(1, 5, Number.NaN, 5, 0, 9);

test("equal values share the best of their ranks, as in a list", () => {
  expect([...ranks(values, "best")]).toEqual([4, 2, Number.NaN, 2, 5, 1]);
});

test("or the mean of their ranks, as in a rank correlation", () => {
  expect([...ranks(values, "mean")]).toEqual([4, 2.5, Number.NaN, 2.5, 5, 1]);
});

test("by the definition: one more than there are higher values; the mean adds half of the equal others", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (list) => {
      const given = Float64Array.from(list);
      const higher = list.map((value) => list.filter((other) => other > value).length);
      const equal = list.map((value) => list.filter((other) => other === value).length);
      expect([...ranks(given, "best")]).toEqual(higher.map((count) => count + 1));
      expect([...ranks(given, "mean")]).toEqual(higher.map((count, i) => count + (equal[i] + 1) / 2));
    }),
  );
});

test("where nothing is defined nothing is ranked", () => {
  expect([...ranks(new Float64Array(), "best")]).toEqual([]);
  expect([...ranks(Float64Array.of(Number.NaN), "mean")]).toEqual([Number.NaN]);
});
