import fc from "fast-check";
import { expect, test } from "vitest";
import { rankIntervals } from "../../analysis/statistics/rank-intervals.ts";
import { facedWeightings, sampledWeightings } from "../../analysis/statistics/simplex-weightings.ts";
import { scaled, weightedIndex, weightPresent } from "../../analysis/statistics/weighted-index.ts";
import { unwatched } from "../../model/progress.ts";

const missing = Number.NaN;
const columns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, k) => Float64Array.from(rows, (row) => row[k]));

function intervals(rows: readonly (readonly number[])[], leading = 1, samples = 4000) {
  const { leading: share, ...found } = rankIntervals(columns(rows), { samples, seed: 7, leading }, unwatched);
  const lists = Object.fromEntries(Object.entries(found).map(([name, values]) => [name, [...values]]));
  return { ...lists, leading: [...share] } as Record<keyof typeof found | "leading", number[]>;
}

test("by hand: a group that is first in all, two that change places, one that is last in all", () => {
  const found = intervals([
    [1, 1],
    [0.8, 0.2],
    [0.2, 0.7],
    [0, 0],
  ]);
  expect(found).toEqual({
    best: [1, 2, 2, 4],
    worst: [1, 3, 3, 4],
    bestPossible: [1, 2, 2, 4],
    worstPossible: [1, 3, 3, 4],
    leading: [1, 0, 0, 0],
  });
  // The second leads the third where 0.6 w > 0.5 (1 − w): for 6/11 of the weightings, which are uniform.
  const [, second, third] = intervals(
    [
      [1, 1],
      [0.8, 0.2],
      [0.2, 0.7],
    ],
    2,
  ).leading;
  expect(Math.abs(second - 6 / 11)).toBeLessThan(3 * Math.sqrt(0.25 / 4000));
  expect(second + third).toBeCloseTo(1, 12);
});

test("equal groups share the best of their ranks, at every weighting; one component has one order", () => {
  expect(
    intervals([
      [1, 0.3],
      [1, 0.3],
      [0, 0.1],
    ]),
  ).toMatchObject({ best: [1, 1, 3], worst: [1, 1, 3], bestPossible: [1, 1, 3] });
  expect(intervals([[0.5], [1], [0], [missing]])).toMatchObject({
    best: [2, 1, 3, missing],
    worst: [2, 1, 3, missing],
  });
  expect(intervals([])).toMatchObject({ best: [], worst: [] });
});

test("every weighting of a fine grid over three components lies inside what is possible", () => {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10) },
    fc.constant(missing),
  );
  const table = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 6 });
  const steps = 24;
  fc.assert(
    fc.property(table, (rows) => {
      const found = intervals(rows, 1, 300);
      rows.forEach((row, i) => {
        if (row.every(Number.isNaN)) expect(found.best[i]).toBeNaN();
        else expect(found.bestPossible[i] <= found.best[i] && found.worst[i] <= found.worstPossible[i]).toBe(true);
      });
      for (let a = 1; a < steps; a++)
        for (let b = 1; a + b < steps; b++) {
          const weights = [a, b, steps - a - b];
          const index = rows.map((row) => {
            const own = row.flatMap((one, k) =>
              Number.isNaN(one) ? [] : [[weights[k] * Math.round(one * 10), weights[k]]],
            );
            // As fractions, so that equal ones are equal.
            return own.reduce(([top, below], [part, weight]) => [top + part, below + weight], [0, 0]);
          });
          index.forEach(([top, below], i) => {
            if (below === 0) return;
            const rank = 1 + index.filter(([t, u]) => u > 0 && t * below > top * u).length;
            expect(rank).toBeGreaterThanOrEqual(found.bestPossible[i]);
            expect(rank).toBeLessThanOrEqual(found.worstPossible[i]);
          });
        }
    }),
    { numRuns: 60 },
  );
});

test("with two complete components the interval reached is that of every weighting", () => {
  const table = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const found = intervals(rows, 1, 6000);
      const best = rows.map(() => Infinity);
      const worst = rows.map(() => 0);
      // Orders change where two are equal; between two such points one weighting stands for all.
      const turns = rows.flatMap(([a, b]) =>
        rows.map(([c, d]) => (d - b) / (a - c + d - b)).filter((w) => w > 0 && w < 1),
      );
      const points = [0, ...new Set(turns), 1].sort((a, b) => a - b);
      points.slice(1).forEach((end, p) => {
        const w = (points[p] + end) / 2;
        const index = rows.map(([a, b]) => w * a + (1 - w) * b);
        index.forEach((own, i) => {
          const rank = 1 + index.filter((one) => one - own > 1e-9).length;
          best[i] = Math.min(best[i], rank);
          worst[i] = Math.max(worst[i], rank);
        });
      });
      expect(found.worst).toEqual(worst);
      // Where more than two are equal at one turn they share a better rank than on either side of it, at that weighting alone.
      found.best.forEach((rank, i) => {
        expect(rank).toBeLessThanOrEqual(best[i]);
        expect(rank).toBeGreaterThanOrEqual(found.bestPossible[i]);
      });
    }),
    { numRuns: 60 },
  );
});

test("weightings are on the simplex, uniform, and the same for one seed", () => {
  const drawn = sampledWeightings(3, 20_000, 5);
  for (const weights of [...drawn.slice(0, 100), ...facedWeightings(3)]) {
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(weights.every((one) => one > 0)).toBe(true);
  }
  // Of each the mean is 1/3; half of the simplex's area is where one weight is above 1 − √½.
  const above = drawn.filter(([one]) => one > 1 - Math.SQRT1_2).length / drawn.length;
  expect(Math.abs(above - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / 20_000));
  expect(sampledWeightings(3, 4, 5)).toEqual(drawn.slice(0, 4));
  expect(sampledWeightings(3, 1, 6)).not.toEqual(drawn.slice(0, 1));
  expect(facedWeightings(3)).toHaveLength(7);
});

test("components are scaled by distance or by rank, and tell nobody apart where all are equal", () => {
  const values = Float64Array.of(4, 2, missing, 2, 12);
  expect([...scaled(values, "min-max")]).toEqual([0.2, 0, missing, 0, 1]);
  expect([...scaled(values, "rank")]).toEqual([2 / 3, 0.5 / 3, missing, 0.5 / 3, 1]);
  expect([...scaled(Float64Array.of(3, 3, missing), "min-max")]).toEqual([missing, missing, missing]);
  expect([
    ...scaled(
      values.map((one) => 7 * one - 3),
      "rank",
    ),
  ]).toEqual([...scaled(values, "rank")]);
});

test("where a component is missing, its weight goes to the others in their proportion", () => {
  const three = columns([
    [1, 0, 0.5],
    [missing, 0.25, 1],
    [missing, missing, missing],
  ]);
  const weights = Float64Array.of(0.5, 0.375, 0.125);
  expect([...weightedIndex(three, weights)]).toEqual([0.5625, (0.375 * 0.25 + 0.125) / 0.5, missing]);
  expect([...weightPresent(three, weights)]).toEqual([1, 0.5, 0]);
});
