import fc from "fast-check";
import { expect, test } from "vitest";
import { rankStands } from "../../viz/measures/rank-stands.ts";

test("those that share a rank stand beneath each other, over the places that they share", () => {
  expect(rankStands([[1, 1, 1, 4, 5, 5]])).toEqual([[1, 2, 3, 4, 5, 6]]);
});

test("in the order of the column before, so that lines do not cross without need; without a rank nowhere", () => {
  expect(
    rankStands([
      [3, 1, 2, 4],
      [1, 1, Number.NaN, 1],
      [1, 1, 1, 1],
    ]),
  ).toEqual([
    [3, 1, 2, 4],
    [2, 1, Number.NaN, 3],
    [2, 1, 4, 3],
  ]);
});

test("nobody stands where another stands, and nobody leaves the places of the rank", () => {
  const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (all) => {
      // As the API ranks: 1 and how many have more.
      const ranks = all.map((one) => 1 + all.filter((other) => other > one).length);
      const [stands] = rankStands([ranks]);
      expect([...stands].sort((a, b) => a - b)).toEqual(all.map((_, k) => k + 1));
      stands.forEach((stand, k) => {
        const sharing = ranks.filter((rank) => rank === ranks[k]).length;
        expect(stand - ranks[k]).toBeGreaterThanOrEqual(0);
        expect(stand - ranks[k]).toBeLessThan(sharing);
      });
    }),
  );
});
