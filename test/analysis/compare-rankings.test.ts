import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRankings } from "../../analysis/statistics/compare-rankings.ts";

type Values = Readonly<Record<number, number>>;
const ranked = (values: Values) => ({
  organisations: Object.keys(values).map(Number),
  values: Float64Array.from(Object.values(values)),
});
const compare = (base: Values, other: Values, top = 2, moves = 10) =>
  compareRankings(ranked(base), ranked(other), { top, moves });

describe("in closed form", () => {
  test("the same values: all coincide, nobody moves", () => {
    const values = { 1: 5, 2: 7, 9: 7, 12: 1 };
    expect(compare(values, values)).toEqual({ n: 4, spearman: 1, kendall: 1, overlap: 1, moves: [] });
  });

  test("the opposite order: the first and the last change places", () => {
    const { moves, ...rest } = compare({ 0: 4, 1: 3, 2: 2, 3: 1 }, { 0: 1, 1: 2, 2: 3, 3: 4 });
    expect(rest).toEqual({ n: 4, spearman: -1, kendall: -1, overlap: 0 });
    expect(moves).toEqual([
      { organisation: 0, from: 1, to: 4 },
      { organisation: 3, from: 4, to: 1 },
      { organisation: 1, from: 2, to: 3 },
      { organisation: 2, from: 3, to: 2 },
    ]);
  });

  test("who comes or goes moves nobody, but takes a place among the highest", () => {
    const found = compare({ 0: 9, 1: 8, 2: 7 }, { 1: 8, 2: 7, 5: 100 });
    expect(found).toEqual({ n: 2, spearman: 1, kendall: 1, overlap: 0.5, moves: [] });
  });

  test("equal values share the mean of their ranks", () => {
    expect(compare({ 0: 3, 1: 1, 2: 1, 3: 1 }, { 0: 3, 1: 1, 2: 1, 3: 2 }).moves).toEqual([
      { organisation: 3, from: 3, to: 2 },
      { organisation: 1, from: 3, to: 3.5 },
      { organisation: 2, from: 3, to: 3.5 },
    ]);
  });
});

test("what is undefined is absent", () => {
  expect(compare({}, {})).toEqual({ n: 0, moves: [] });
  expect(compare({ 0: 1 }, {})).toEqual({ n: 0, moves: [] });
  // Both have somebody, but nobody in common.
  expect(compare({ 0: 1 }, { 1: 1 })).toEqual({ n: 0, overlap: 0, moves: [] });
  expect(compare({ 0: 1, 1: Number.NaN }, { 0: 2, 1: 3 })).toEqual({ n: 1, overlap: 0, moves: [] });
  expect(compare({ 0: 1, 1: 1 }, { 0: 2, 1: 3 })).toMatchObject({ n: 2, overlap: 1 });
  expect(compare({ 0: 1, 1: 1 }, { 0: 2, 1: 3 })).not.toHaveProperty("kendall");
});

test("no more are named than asked for", () => {
  expect(compare({ 0: 4, 1: 3, 2: 2, 3: 1 }, { 0: 1, 1: 2, 2: 3, 3: 4 }, 2, 1).moves).toHaveLength(1);
  expect(compare({ 0: 1, 1: 2 }, { 0: 2, 1: 1 }, 2, 0).moves).toEqual([]);
});

const value = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(Number.NaN));
const values = fc.dictionary(fc.integer({ min: 0, max: 14 }).map(String), value, { maxKeys: 15 });

test("as the definitions have it, written out", () => {
  fc.assert(
    fc.property(values, values, fc.integer({ min: 1, max: 6 }), (base, other, top) => {
      const found = compareRankings(ranked(base), ranked(other), { top, moves: 99 });
      const defined = (of: Values) =>
        Object.keys(of)
          .filter((key) => !Number.isNaN(of[Number(key)]))
          .map(Number);
      const both = defined(base).filter((one) => defined(other).includes(one));
      expect(found.n).toBe(both.length);
      const rank = (of: Values, one: number) =>
        1 + both.filter((b) => of[b] > of[one]).length + both.filter((b) => b !== one && of[b] === of[one]).length / 2;
      const moved = both.filter((one) => rank(base, one) !== rank(other, one));
      expect(found.moves.map(({ organisation }) => organisation).sort((a, b) => a - b)).toEqual(moved);
      for (const { organisation, from, to } of found.moves)
        expect([from, to]).toEqual([rank(base, organisation), rank(other, organisation)]);
      const lengths = found.moves.map(({ from, to }) => Math.abs(from - to));
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      const highest = (of: Values) => defined(of).sort((a, b) => of[b] - of[a] || a - b);
      const k = Math.min(top, defined(base).length, defined(other).length);
      const [a, b] = [base, other].map((of) => highest(of).slice(0, k));
      expect(found.overlap).toBe(k === 0 ? undefined : b.filter((one) => a.includes(one)).length / k);
    }),
  );
});
