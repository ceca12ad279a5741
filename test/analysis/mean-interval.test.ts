import { describe, expect, test } from "vitest";
import { meanInterval } from "../../analysis/statistics/mean-interval.ts";

/** Chance of k successes in n, from the definition. */
function binomial(n: number, k: number, p: number): number {
  let chance = 1;
  for (let i = 1; i <= k; i++) chance *= (n - k + i) / i;
  return chance * p ** k * (1 - p) ** (n - k);
}

describe("the interval of a mean", () => {
  test.each([0.3, 0.1, 0.01])("holds with chance 1 − %s or more, over every outcome of a coin", (delta) => {
    for (const n of [2, 10, 60])
      for (const p of [0.001, 0.02, 0.2, 0.5, 0.97]) {
        let held = 0;
        for (let k = 0; k <= n; k++) {
          const { low, high } = meanInterval(n, k, k, delta);
          if (low <= p && p <= high) held += binomial(n, k, p);
        }
        expect(held).toBeGreaterThanOrEqual(1 - delta - 1e-12);
      }
  });
  test("is as the bounds are written: zeros, and no variance", () => {
    // All zero: (1 − p)^n = δ/4 at the upper end.
    const zeros = meanInterval(100, 0, 0, 0.04);
    expect(zeros.low).toBe(0);
    expect(zeros.high).toBeCloseTo(1 - 0.01 ** (1 / 100), 12);
    // Always a tenth: only the term of the range is left of Bernstein's.
    const n = 1e6;
    const tenths = meanInterval(n, n / 10, n / 100, 0.04);
    const width = (7 * Math.log(2 / 0.01)) / (3 * (n - 1));
    expect(tenths.high).toBeCloseTo(0.1 + width, 9);
    expect(tenths.low).toBeCloseTo(0.1 - width, 9);
  });
  test("is all that is possible where there is no or one sample; holds the mean; narrows with more", () => {
    expect(meanInterval(0, 0, 0, 0.1)).toEqual({ low: 0, high: 1 });
    expect(meanInterval(1, 1, 1, 0.1)).toEqual({ low: 0, high: 1 });
    let before = 1;
    for (const n of [10, 100, 1000, 10_000]) {
      const { low, high } = meanInterval(n, 0.3 * n, 0.2 * n, 0.1);
      expect(low).toBeLessThanOrEqual(0.3);
      expect(high).toBeGreaterThanOrEqual(0.3);
      expect(high - low).toBeLessThan(before);
      before = high - low;
    }
  });
});
