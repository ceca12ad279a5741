import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bipartiteModel } from "../../analysis/ties/bipartite-model.ts";
import { unwatched } from "../../model/progress.ts";

const of = (rows: readonly number[], columns: readonly number[]) =>
  bipartiteModel(Uint32Array.from(rows), Uint32Array.from(columns), unwatched);
/** p of row i and column j. */
const matrix = ({ rows, columns, linked }: ReturnType<typeof of>) =>
  Array.from(rows.of, (r) => Array.from(columns.of, (c) => linked[r * columns.degrees.length + c]));

describe("in closed form", () => {
  test("all degrees equal: every pair is linked alike", () => {
    const p = matrix(of([2, 2, 2], [1, 1, 1, 1, 1, 1]));
    for (const one of p.flat()) expect(one).toBeCloseTo(1 / 3, 12);
  });

  test("two by two with one link each: a half everywhere", () => {
    for (const one of matrix(of([1, 1], [1, 1])).flat()) expect(one).toBeCloseTo(0.5, 12);
  });

  test("two sorts of rows, columns alike: each row's links are spread evenly", () => {
    const p = matrix(of([1, 3], [1, 1, 1, 1]));
    expect(p[0].map((one) => one.toFixed(9))).toEqual(Array(4).fill("0.250000000"));
    expect(p[1].map((one) => one.toFixed(9))).toEqual(Array(4).fill("0.750000000"));
  });

  test("who is linked to nobody or to everybody is certain, also once others are taken out", () => {
    expect(matrix(of([3, 0, 1], [2, 1, 1]))).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(matrix(of([2, 2], [2, 2])).flat()).toEqual([1, 1, 1, 1]);
  });
});

test("where nothing is linked, or there is nobody, p is 0", () => {
  expect(matrix(of([0, 0], [0]))).toEqual([[0], [0]]);
  expect(of([], []).linked).toHaveLength(0);
  expect(of([0], []).linked).toHaveLength(0);
  expect(matrix(of([1], [1]))).toEqual([[1]]);
});

test("degrees that leave no choice though nobody is full or empty: p tends to 0 and 1, within the tolerance", () => {
  const model = of([3, 3, 1, 1], [3, 3, 1, 1]);
  expect(model.error).toBeLessThan(1e-9);
  const p = matrix(model);
  expect(p[0][0]).toBeCloseTo(1, 9);
  expect(p[2][2]).toBeCloseTo(0, 9);
  expect(p[0][2]).toBeCloseTo(0.5, 9);
});

/** Which row is linked to which column. */
const links = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test("every degree is what the model expects; p has the form of the model: odds are a product", () => {
  fc.assert(
    fc.property(links, (given) => {
      const rows = given.map((row) => row.filter(Boolean).length);
      const columns = given[0].map((_, j) => given.filter((row) => row[j]).length);
      const model = of(rows, columns);
      const p = matrix(model);
      p.forEach((row, i) => {
        expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(rows[i], 8);
      });
      columns.forEach((degree, j) => {
        expect(p.reduce((sum, row) => sum + row[j], 0)).toBeCloseTo(degree, 8);
      });
      expect(model.error).toBeLessThan(1e-8);
      for (let i = 1; i < p.length; i++)
        for (let j = 1; j < p[0].length; j++) {
          const four = [p[0][0], p[i][j], p[0][j], p[i][0]];
          if (four.some((one) => one < 1e-5 || one > 1 - 1e-5)) continue;
          const [a, b, c, d] = four.map((one) => Math.log(one / (1 - one)));
          expect(a + b - c - d).toBeCloseTo(0, 5);
        }
    }),
    { numRuns: 300 },
  );
});
