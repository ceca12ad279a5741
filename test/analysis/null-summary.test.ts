import fc from "fast-check";
import { expect, test } from "vitest";
import { mixing } from "../../analysis/null/mixing.ts";
import { nullSummary } from "../../analysis/null/null-summary.ts";
import { smallWorld } from "../../analysis/null/small-world.ts";
import { seededRandom } from "../../model/seeded-random.ts";

test("closed form: mean, spread, both sides and both ends", () => {
  const draws = Float64Array.from([4, 1, 3, 2]);
  const sd = Math.sqrt(5 / 3);
  const found = nullSummary(4, draws);
  expect(found).toMatchObject({ undefined: 0, mean: 2.5, sd, z: 1.5 / sd, pUpper: 2 / 5, pLower: 1, p: 4 / 5 });
  expect([found.low, found.high]).toEqual([1 + 0.075, 4 - 0.075]);
  expect(nullSummary(9, draws)).toMatchObject({ pUpper: 1 / 5, pLower: 1, p: 2 / 5 });
});

test("what is undefined is absent", () => {
  expect(nullSummary(1, Float64Array.of(Number.NaN, Number.NaN))).toEqual({ undefined: 2 });
  expect(nullSummary(Number.NaN, Float64Array.of(1, 3, Number.NaN))).toEqual({
    undefined: 1,
    mean: 2,
    sd: Math.SQRT2,
    low: 1.05,
    high: 2.95,
  });
  expect(nullSummary(1, Float64Array.of(1))).toEqual({
    undefined: 0,
    mean: 1,
    low: 1,
    high: 1,
    p: 1,
    pUpper: 1,
    pLower: 1,
  });
});

test("draws that are all the same, but for the last digits of sums, have no z and say nothing", () => {
  const draws = Float64Array.of(0.3, 0.1 + 0.2, 0.3);
  const found = nullSummary(0.1 + 0.2, draws);
  expect(found).not.toHaveProperty("z");
  expect(found).toMatchObject({ sd: 0, p: 1, pUpper: 1, pLower: 1 });
  expect(nullSummary(0.4, draws)).toMatchObject({ sd: 0, pUpper: 1 / 4, pLower: 1, p: 1 / 2 });
});

test("p by counting; exchanging above and below exchanges the sides", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }),
      fc.integer({ min: -9, max: 9 }),
      (given, seen) => {
        const found = nullSummary(seen, Float64Array.from(given));
        expect(found.pUpper).toBeCloseTo((1 + given.filter((one) => one >= seen).length) / (given.length + 1), 12);
        const turned = nullSummary(
          -seen,
          Float64Array.from(given, (one) => -one),
        );
        expect([turned.pLower, turned.pUpper, turned.p]).toEqual([found.pUpper, found.pLower, found.p]);
        if (found.z !== undefined) expect(turned.z).toBeCloseTo(-found.z, 9);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test("independent draws have mixed, a slow walk has not, nor has a chain that is still near its start", () => {
  const random = seededRandom(1);
  const parts = [0, 1, 2].map(() => Float64Array.from({ length: 100 }, random));
  const far = parts.map(() => new Float64Array(100).fill(0.9));
  expect(mixing(parts, far)).toMatchObject({ mixed: true, changedAtFirst: expect.closeTo(0.9, 12) });
  expect(mixing(parts, far).autocorrelation).toBeLessThan(0.15);
  const walks = parts.map((part) => {
    let at = 0;
    return part.map((step) => {
      at = 0.9 * at + step - 0.5;
      return at;
    });
  });
  expect(mixing(walks, far).mixed).toBe(false);
  expect(mixing(walks, far).autocorrelation).toBeCloseTo(0.9, 0);
  const near = parts.map(() => Float64Array.from({ length: 100 }, (_, k) => 0.9 * (1 - 0.5 ** (k + 1))));
  expect(mixing(parts, near).mixed).toBe(false);
  // Of few memberships the share varies by itself.
  const few = [0.7, 0.8, 0.9].map((from) => Float64Array.from({ length: 100 }, (_, k) => from + (k % 3) / 20));
  expect(mixing(parts, few).mixed).toBe(true);
});

test("a figure that never varies, or nothing that trades: no correlation, and nothing speaks against it", () => {
  expect(mixing([Float64Array.of(0.3, 0.1 + 0.2)], [Float64Array.of(Number.NaN, Number.NaN)])).toEqual({ mixed: true });
});

test("small world: ratio of ratios, absent where anything in it is", () => {
  const clustering = { observed: 0.6, mean: 0.3 };
  expect(smallWorld(clustering, { observed: 3, mean: 2.5 })).toEqual({
    clusteringRatio: 2,
    distanceRatio: 1.2,
    sigma: 2 / 1.2,
  });
  expect(smallWorld(clustering, { observed: Number.NaN, mean: 2.5 })).toEqual({ clusteringRatio: 2 });
  expect(smallWorld({ observed: 0.6, mean: 0 }, { observed: 3, mean: undefined })).toEqual({});
});
