import fc from "fast-check";
import { expect, it } from "vitest";
import { hypergeometricTail } from "../../analysis/statistics/hypergeometric-tail.ts";
import oracle from "./oracles/hypergeometric.json" with { type: "json" };

it("is known where few things are drawn", () => {
  // Both of two drawn among the three marked of five: 3/10; one at least: 9/10.
  expect(Math.exp(hypergeometricTail(5, 3, 2, 2))).toBeCloseTo(3 / 10, 14);
  expect(Math.exp(hypergeometricTail(5, 3, 2, 1))).toBeCloseTo(9 / 10, 14);
});

it("is 0 where so many must be drawn, and minus infinity where so many cannot be", () => {
  expect(hypergeometricTail(5, 4, 3, 2)).toBe(0);
  expect(hypergeometricTail(5, 3, 2, 0)).toBe(0);
  expect(hypergeometricTail(5, 5, 2, 2)).toBe(0);
  expect(hypergeometricTail(5, 1, 3, 2)).toBe(Number.NEGATIVE_INFINITY);
});

it("is the share of all samples that hold so many", () => {
  const size = (bits: number) => bits.toString(2).replaceAll("0", "").length;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(), fc.nat(), fc.nat(), (all, a, b, c) => {
      const [marked, drawn] = [a % (all + 1), b % (all + 1)];
      const found = c % (drawn + 1);
      const samples = Array.from({ length: 2 ** all }, (_, bits) => bits).filter((bits) => size(bits) === drawn);
      const share = samples.filter((bits) => size(bits & (2 ** marked - 1)) >= found).length / samples.length;
      expect(Math.exp(hypergeometricTail(all, marked, drawn, found))).toBeCloseTo(share, 12);
    }),
  );
});

// Values made by test/oracle/make/hypergeometric.py.
it.each(oracle.tails)(
  "is what scipy and exact fractions give: $case",
  ({ case: [all, marked, drawn, found], logsf, exact }) => {
    const ours = hypergeometricTail(all, marked, drawn, found);
    expect(Math.abs(ours - exact)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(exact)));
    expect(Math.abs(ours - logsf)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(logsf)));
  },
);
