import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "../../analysis/statistics/area-under-curve.ts";
import { averagePrecision, averagePrecisionParts } from "../../analysis/statistics/average-precision.ts";
import { listQuality } from "../../analysis/statistics/list-quality.ts";
import { rankedOutcomes } from "../../analysis/statistics/ranked-outcomes.ts";
import { wilsonInterval } from "../../analysis/statistics/wilson-interval.ts";
import { expectClose } from "./expect-close.ts";
import oracle from "./oracles/outcomes.json" with { type: "json" };

const of = (values: readonly number[]) => Float64Array.from(values);
const ranked = (scores: readonly number[], cameTrue: readonly number[]) =>
  rankedOutcomes(of(scores), Uint8Array.from(cameTrue));

describe("by hand", () => {
  test("all right ones first, last, and among equals", () => {
    expectClose([areaUnderCurve(ranked([4, 3, 2, 1], [1, 1, 0, 0]))], [1]);
    expectClose([areaUnderCurve(ranked([4, 3, 2, 1], [0, 0, 1, 1]))], [0]);
    expectClose([areaUnderCurve(ranked([1, 1, 1, 1], [0, 1, 0, 1]))], [0.5]);
    expectClose([averagePrecision(ranked([4, 3, 2, 1], [0, 1, 0, 1]))], [(1 / 2 + 2 / 4) / 2]);
    expectClose([averagePrecision(ranked([1, 1, 1, 1], [0, 1, 0, 0]))], [1 / 4]);
  });
  test("undefined where one sort is absent", () => {
    expect(areaUnderCurve(ranked([1, 2], [1, 1]))).toBeNaN();
    expect(averagePrecision(ranked([1, 2], [0, 0]))).toBeNaN();
  });
  test("the first k of a list, the right one among equals", () => {
    expect(listQuality(of([9, 8, 7]), Uint32Array.of(1), 2)).toMatchObject({ hits: 1, reciprocalRank: 1 / 2 });
    // Places 2 to 4 are drawn by chance, and two of these are read.
    const { hits, reciprocalRank } = listQuality(of([9, 5, 5, 5, 1]), Uint32Array.of(3), 3);
    expectClose([hits, reciprocalRank], [2 / 3, (1 / 2 + 1 / 3 + 1 / 4) / 3]);
  });
  test("nothing right, nobody, fewer than k", () => {
    expect(listQuality(of([1, 2]), Uint32Array.of(), 10)).toMatchObject({ hits: 0, reciprocalRank: 0 });
    expect(listQuality(of([Number.NaN, 2]), Uint32Array.of(0), 10)).toMatchObject({ hits: 0, reciprocalRank: 0 });
    expect(listQuality(of([1, 2]), Uint32Array.of(0, 1), 10)).toMatchObject({ hits: 2, reciprocalRank: 1 });
  });
});

test.each(oracle.rankings)("$scores.length scores, weighted or not, against scikit-learn", (given) => {
  const list = ranked(given.scores, given.cameTrue);
  expectClose([areaUnderCurve(list), averagePrecision(list)], [given.area, given.averagePrecision]);
  expectClose(
    [areaUnderCurve(list, given.weights), averagePrecision(list, given.weights)],
    [given.weightedArea, given.weightedAveragePrecision],
  );
});

const outcomes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 1 })), { minLength: 4, maxLength: 14 })
  .filter((rows) => [0, 1].every((sort) => rows.filter(([, one]) => one === sort).length >= 2));

test("the area as all pairs give it", () => {
  fc.assert(
    fc.property(outcomes, (rows) => {
      const right = rows.filter(([, one]) => one === 1).map(([score]) => score);
      const wrong = rows.filter(([, one]) => one === 0).map(([score]) => score);
      const above = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const ofRight = right.map((a) => mean(wrong.map((b) => above(a, b))));
      const list = ranked(
        rows.map(([score]) => score),
        rows.map(([, one]) => one),
      );
      expectClose([areaUnderCurve(list)], [mean(ofRight)]);
    }),
    { numRuns: 300, seed: 11 },
  );
});

test("the first k and the first right one on average over all orders of equal scores", () => {
  const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 7 }), (rows, k) => {
      const orders = permutations([...rows.keys()]).filter((order) =>
        order.every((one, place) => place === 0 || rows[order[place - 1]][0] >= rows[one][0]),
      );
      let [hits, reciprocal] = [0, 0];
      const [inFirst, asFirst] = [rows.map(() => 0), rows.map(() => 0)];
      for (const order of orders) {
        for (const one of order.slice(0, k)) inFirst[one] += 1 / orders.length;
        hits += order.slice(0, k).filter((one) => rows[one][1]).length / orders.length;
        const first = order.findIndex((one) => rows[one][1]);
        if (first < 0) continue;
        reciprocal += 1 / (first + 1) / orders.length;
        asFirst[order[first]] += 1 / (first + 1) / orders.length;
      }
      const right = Uint32Array.from([...rows.keys()].filter((one) => rows[one][1]));
      const found = listQuality(of(rows.map(([score]) => score)), right, k);
      expectClose([found.hits, found.reciprocalRank], [hits, reciprocal]);
      expectClose(
        [...found.added.hits, ...found.added.reciprocalRank],
        [inFirst, asFirst].flatMap((ofRow) => Array.from(right, (one) => ofRow[one])),
      );
    }),
    { numRuns: 200, seed: 12 },
  );
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((one, k) =>
    permutations([...items.slice(0, k), ...items.slice(k + 1)]).map((rest) => [one, ...rest]),
  );
}

test("Wilson's interval against statsmodels, and all of it without a trial", () => {
  for (const [hits, trials, lower, upper] of oracle.wilson) {
    const found = wilsonInterval(hits, trials);
    expectClose([found.lower, found.upper], [lower, upper]);
  }
  expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
});

test("parts of the average precision are what a little more of one outcome adds to it", () => {
  const scores = [5, 4, 4, 4, 3, 2, 2, 1];
  const list = ranked(scores, [0, 1, 0, 1, 1, 0, 1, 0]);
  const parts = averagePrecisionParts(list);
  const step = 1e-6;
  const moved = (one: number, by: number) =>
    averagePrecision(
      list,
      scores.map((_, k) => (k === one ? 1 + by : 1)),
    );
  for (const one of scores.keys())
    expect(parts[one]).toBeCloseTo((moved(one, step) - moved(one, -step)) / (2 * step), 8);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0, 12);
});
