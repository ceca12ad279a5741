import { expect, test } from "vitest";
import { tailShares } from "../../analysis/relations/tail-shares.ts";

const of = (observed: number, values: readonly number[], isExact: boolean) =>
  tailShares(observed, Float64Array.from(values), isExact);

test("of all there are: the share", () => {
  expect(of(2, [2, -2, 1, 3], true)).toEqual({ lower: 3 / 4, upper: 2 / 4, twoSided: 3 / 4 });
});

test("of drawn ones: the observed one is one of them, so that p is never 0", () => {
  expect(of(9, [2, -2, 1, 3], false)).toEqual({ lower: 1, upper: 1 / 5, twoSided: 1 / 5 });
});

test("what differs by rounding is equal; infinite values are as large as each other", () => {
  expect(of(0.3, [0.1 + 0.2, 0], true)).toEqual({ lower: 1, upper: 1 / 2, twoSided: 1 / 2 });
  const infinite = Number.POSITIVE_INFINITY;
  expect(of(infinite, [infinite, 5, -infinite, 0], true)).toEqual({ lower: 1, upper: 1 / 4, twoSided: 2 / 4 });
});
