import fc from "fast-check";
import { Matrix, QrDecomposition } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { permutedStatistics, type Relations, regression, relations } from "../../analysis/relations/mrqap.ts";
import { fullMatrix, type PairMatrix } from "../../analysis/relations/pair-matrix.ts";
import { permutation, permutationsOf } from "../../analysis/relations/permutations.ts";
import { expectClose } from "./expect-close.ts";

/** The lower triangle, row by row. */
const of = (n: number, values: readonly number[]): PairMatrix => fullMatrix(n, (i, j) => values[(i * (i - 1)) / 2 + j]);
const determined = (matrices: readonly PairMatrix[]) => {
  const found = relations(matrices);
  if ("constant" in found) throw new Error(`undetermined: ${JSON.stringify(found)}`);
  return found;
};

/** b, and t by QR, of y on columns and an intercept. */
function leastSquares(y: readonly number[], columns: readonly (readonly number[])[]) {
  const design = new Matrix(y.map((_, row) => [1, ...columns.map((column) => column[row])]));
  const b = new QrDecomposition(design).solve(Matrix.columnVector([...y])).to1DArray();
  const residual = y.map((value, row) => value - b.reduce((sum, one, k) => sum + one * design.get(row, k), 0));
  const variance = residual.reduce((sum, one) => sum + one * one, 0) / (y.length - b.length);
  const inverse = new QrDecomposition(design.transpose().mmul(design)).solve(Matrix.eye(b.length));
  return { b, residual, t: b.map((one, k) => one / Math.sqrt(variance * inverse.get(k, k))) };
}

const squares = (values: readonly number[]) => values.reduce((sum, one) => sum + one * one, 0);

/** A matrix whose organisations have changed places as the kernel means it: entry (π(i), π(j)) is the one of (i, j). */
function moved(values: readonly number[], n: number, order: Uint32Array): number[] {
  const result = new Array<number>(values.length);
  for (let i = 1; i < n; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.max(order[i], order[j]), Math.min(order[i], order[j])];
      result[(a * (a - 1)) / 2 + b] = values[(i * (i - 1)) / 2 + j];
    }
  return result;
}

describe("in closed form", () => {
  // Three organisations, three pairs: y = 1, 2, 4 on x = 0, 1, 2 has the slope 3/2 and the residuals 1/6, −1/3, 1/6.
  const y = of(3, [1, 2, 4]);
  const x = of(3, [0, 1, 2]);

  test("a straight line through three pairs", () => {
    const found = regression(determined([y, x]));
    expectClose([found.intercept, ...found.coefficients], [5 / 6, 3 / 2]);
    expectClose([...found.t], [1.5 / Math.sqrt(1 / 6 / 2)]);
    expectClose([...found.r, found.rSquared], [3 / Math.sqrt(2 * (14 / 3)), 9 / (2 * (14 / 3))]);
    expect([found.pairs, found.degreesOfFreedom]).toEqual([3, 1]);
  });

  test("a matrix on itself: r = 1, nothing left over", () => {
    const found = regression(determined([y, of(3, [1, 2, 4])]));
    expectClose([found.intercept, ...found.coefficients, found.rSquared, ...found.r], [0, 1, 1, 1]);
    expect([...found.t]).toEqual([Number.POSITIVE_INFINITY]);
  });
});

test("says which matrices do not vary, or follow from the others", () => {
  const [a, b, c] = [
    [1, 2, 4, 0, 3, 1],
    [0, 1, 2, 2, 1, 1],
    [1, 1, 0, 0, 1, 0],
  ].map((values) => of(4, values));
  expect(relations([a, of(4, Array(6).fill(0.1))])).toEqual({ constant: [1], redundant: [] });
  expect(relations([of(4, Array(6).fill(3)), a])).toEqual({ constant: [0], redundant: [] });
  expect(
    relations([
      a,
      b,
      of(
        4,
        [0, 1, 2, 2, 1, 1].map((value) => 3 * value + 1),
      ),
    ]),
  ).toEqual({ constant: [], redundant: [1, 2] });
  const sum = of(4, [1, 2, 2, 2, 2, 1]);
  expect(relations([a, b, c, sum])).toEqual({ constant: [], redundant: [1, 2, 3] });
  expect(relations([of(0, []), of(0, [])])).toMatchObject({ redundant: [] });
  expect(relations([of(1, []), of(1, [])])).not.toHaveProperty("matrices");
});

const entry = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 0.5);
const real = fc.double({ min: -3, max: 3, noNaN: true }).map((value) => Math.round(100 * value) / 100);
/** n ≥ 5 organisations: y and two or three explaining matrices, sparse and dense. */
const problem = fc
  .record({ n: fc.integer({ min: 5, max: 8 }), k: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, k }) => {
    const pairs = (n * (n - 1)) / 2;
    const list = fc.oneof(
      fc.array(entry, { minLength: pairs, maxLength: pairs }),
      fc.array(real, { minLength: pairs, maxLength: pairs }),
    );
    return fc.record({
      n: fc.constant(n),
      lists: fc.array(list, { minLength: k + 1, maxLength: k + 1 }),
      number: fc.integer({ min: 0, max: 1000 }),
    });
  });

const isFine = (found: ReturnType<typeof relations>): found is Relations =>
  !("constant" in found) &&
  found.explaining.every(
    ({ left, unexplained }, i) =>
      left > 1e-3 * found.products[(i + 1) * (found.matrices.length + 1)] && unexplained > 1e-3,
  );

test("as least squares by QR has it; permuted, as the residual written out and put in its place", () => {
  fc.assert(
    fc.property(problem, ({ n, lists, number }) => {
      const found = relations(lists.map((values) => of(n, values)));
      fc.pre(isFine(found));
      const [y, ...xs] = lists;
      const whole = leastSquares(y, xs);
      const own = regression(found);
      fc.pre(own.rSquared < 1 - 1e-6);
      expectClose([own.intercept, ...own.coefficients], whole.b);
      expectClose([...own.t], whole.t.slice(1));
      const order = permutation({ n, count: 1, isExact: false, seed: 3 }, number);
      const statistics = permutedStatistics(found, order);
      xs.forEach((x, k) => {
        const others = xs.filter((_, one) => one !== k);
        const rest = moved(leastSquares(x, others).residual, n, order);
        const own = squares(leastSquares(rest, others).residual) / squares(rest);
        // What follows from the others explains nothing; between the two it is rounding that decides.
        if (own < 1e-12) expect(statistics[k]).toBe(0);
        if (own > 1e-6) {
          const expected = leastSquares(y, [rest, ...others]).t[1];
          if (Math.abs(expected) < 1e3)
            expect(Math.abs(statistics[k] - expected)).toBeLessThan(1e-7 * Math.max(1, Math.abs(expected)));
        }
        const [ofX, ofY] = [moved(x, n, order), y].map((values) => leastSquares(values, []).residual);
        const r = ofX.reduce((sum, one, row) => sum + one * ofY[row], 0) / Math.sqrt(squares(ofX) * squares(ofY));
        expect(statistics[xs.length + k]).toBeCloseTo(r, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test("a rest that follows from the other matrices once it is permuted explains nothing", () => {
  const lists = [
    [0, 0, 0, 0, 0, 0, 0, 0, 2, 0],
    [0, 0, 0, 3, 0, 0, 0, 0, -3, 0],
    [-3, 0, 0, 0, 0, 0, 0, 0, 0, 3],
    [0, 0, 0.01, 0, 0, 0, 0, 0, 0, 0],
  ];
  const found = determined(lists.map((values) => of(5, values)));
  const rests = permutationsOf(5, 120, 1);
  const statistics = Array.from({ length: 120 }, (_, number) => [
    ...permutedStatistics(found, permutation(rests, number)),
  ]);
  expect(statistics.flat().some(Number.isNaN)).toBe(false);
  expect(statistics.some(([first, second]) => first === 0 || second === 0)).toBe(true);
});

test("nothing moved is nothing changed; whoever is called by another name gives the same", () => {
  fc.assert(
    fc.property(problem, ({ n, lists, number }) => {
      const found = relations(lists.map((values) => of(n, values)));
      fc.pre(isFine(found));
      const { t, r } = regression(found);
      fc.pre(t.every((one) => Math.abs(one) < 1e3));
      const same = permutedStatistics(
        found,
        Uint32Array.from({ length: n }, (_, k) => k),
      );
      expectClose([...same], [...t, ...r]);
      const order = permutation({ n, count: 1, isExact: false, seed: 5 }, number);
      const renamed = regression(determined(lists.map((values) => of(n, moved(values, n, order)))));
      expectClose([...renamed.t, ...renamed.r], [...t, ...r]);
    }),
    { numRuns: 60 },
  );
});

test("all permutations of four: each once, the first changing nothing; drawn ones the same for the same seed", () => {
  const all = permutationsOf(4, 24, 1);
  expect(all).toMatchObject({ count: 24, isExact: true });
  const orders = Array.from({ length: 24 }, (_, number) => permutation(all, number).join());
  expect(new Set(orders).size).toBe(24);
  expect(orders[0]).toBe("0,1,2,3");
  expect(permutationsOf(4, 23, 1)).toMatchObject({ count: 23, isExact: false });
  expect(permutationsOf(0, 5, 1)).toMatchObject({ count: 1, isExact: true });
  const drawn = permutationsOf(30, 10, 7);
  expect(permutation(drawn, 4)).toEqual(permutation(drawn, 4));
  expect(permutation(drawn, 4)).not.toEqual(permutation(drawn, 5));
  expect([...permutation(drawn, 4)].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, k) => k));
});
