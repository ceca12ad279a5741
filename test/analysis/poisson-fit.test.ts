import fc from "fast-check";
import { Matrix, solve } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { dyadicErrors } from "../../analysis/gravity/dyadic-errors.ts";
import { devianceOf, type PoissonFit, poissonFit } from "../../analysis/gravity/poisson-fit.ts";
import { separatedRows } from "../../analysis/statistics/separated-rows.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";
import oracle from "./oracles/gravity.json" with { type: "json" };
import { poissonDraw } from "./poisson-draw.ts";

const of = (values: readonly number[]) => Float64Array.from(values);
function fitOf(y: readonly number[], columns: readonly (readonly number[])[]): PoissonFit {
  const fit = poissonFit(of(y), columns.map(of));
  if (typeof fit === "string") throw new Error(fit);
  return fit;
}
/** Relative to the value, and to 1 for small ones. */
function expectWithin(tolerance: number, actual: Iterable<number>, expected: readonly number[]) {
  const found = [...actual];
  expect(found).toHaveLength(expected.length);
  found.forEach((value, k) => {
    const off = Math.abs(value - expected[k]) / Math.max(1, Math.abs(expected[k]));
    expect(off, `${k}: ${value}, not ${expected[k]}`).toBeLessThanOrEqual(tolerance);
  });
}

describe("in closed form", () => {
  test("without a column: the logarithm of the mean", () => {
    const fit = fitOf([1, 0, 2, 5], []);
    expectClose([...fit.coefficients], [Math.log(2)]);
    expectClose([...fit.fitted], [2, 2, 2, 2]);
    expectClose([fit.deviance], [2 * (1 * Math.log(1 / 2) + 5 * Math.log(5 / 2))]);
  });
  test("two groups: the logarithms of their means; nothing is left where each has one value", () => {
    // Means 2 and 6, in three rows each.
    const fit = fitOf([1, 2, 3, 4, 6, 8], [[0, 0, 0, 1, 1, 1]]);
    expectClose([...fit.coefficients], [Math.log(2), Math.log(3)]);
    expectClose([...fit.fitted], [2, 2, 2, 6, 6, 6]);
    const saturated = fitOf([2, 7], [[5, 9]]);
    expectClose([...saturated.coefficients], [Math.log(2) - (5 / 4) * Math.log(3.5), Math.log(3.5) / 4]);
    expect(saturated.deviance).toBeLessThan(1e-12);
  });
  test("its errors: of two means, each mean's own variance over its square", () => {
    // Pairs (1,0), (2,0), (2,1), (3,0), (3,1), (3,2).
    const y = of([1, 2, 3, 4, 6, 8]);
    const columns = [of([0, 0, 0, 1, 1, 1])];
    const { robust, groups } = dyadicErrors(4, y, columns, fitOf([...y], [[...columns[0]]]));
    const factor = 6 / 4;
    // Σ (y − μ)² / (3 μ)² of each group.
    const [low, high] = [2 / 36, 8 / 18 ** 2];
    expectClose([...robust], [Math.sqrt(factor * low), Math.sqrt(factor * (low + high))]);
    expect(groups).toBe(4);
  });
});

describe.each(oracle.cases)("$n groups: against statsmodels and pyfixest", (given) => {
  const fit = fitOf(given.ties, given.columns);
  const errors = dyadicErrors(given.n, of(given.ties), given.columns.map(of), fit);
  test("coefficients and deviance", () => {
    expectWithin(1e-8, fit.coefficients, given.coefficients);
    expectWithin(1e-8, fit.coefficients, given.pyfixest.coefficients);
    expectWithin(1e-8, [fit.deviance], [given.deviance]);
    expect(fit.dropped).toEqual([]);
  });
  test("standard errors", () => {
    const factor = Math.sqrt(fit.rows / (fit.rows - 4));
    expectWithin(
      1e-8,
      errors.robust,
      given.robust.map((error) => error * factor),
    );
    expectWithin(1e-8, errors.robust, given.pyfixest.robust);
    expectWithin(1e-8, errors.dyadic, given.dyadic);
  });
  test("dyadic errors by all two pairs one by one", () => {
    const pairs: (readonly [number, number])[] = [];
    for (let i = 0; i < given.n; i++) for (let j = 0; j < i; j++) pairs.push([i, j]);
    const design = new Matrix(pairs.map((_, row) => [1, ...given.columns.map((column) => column[row])]));
    const weighted = design.clone();
    pairs.forEach((_, row) => {
      weighted.mulRow(row, fit.fitted[row]);
    });
    const bread = solve(design.transpose().mmul(weighted), Matrix.eye(4));
    const middle = Matrix.zeros(4, 4);
    pairs.forEach(([i, j], row) => {
      pairs.forEach(([k, l], other) => {
        if (i !== k && i !== l && j !== k && j !== l) return;
        const product = (given.ties[row] - fit.fitted[row]) * (given.ties[other] - fit.fitted[other]);
        for (let a = 0; a < 4; a++)
          for (let b = 0; b < 4; b++)
            middle.set(a, b, middle.get(a, b) + product * design.get(row, a) * design.get(other, b));
      });
    });
    const covariance = bread
      .mmul(middle)
      .mmul(bread)
      .mul(given.n / (given.n - 1));
    expectWithin(1e-8, errors.dyadic, covariance.diagonal().map(Math.sqrt));
  });
});

/** How often what was planted is within 1.96 standard errors of what comes back, over 100 draws of 100 groups that each have so much of their own in all their pairs. */
function coverage(ofGroup: number) {
  const [n, trials] = [100, 100];
  const planted = [-0.5, 0.4, -0.8];
  const within = { robust: 0, dyadic: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(11, trial);
    const own = Array.from({ length: n }, () => 2 * random());
    const effect = Array.from({ length: n }, () => ofGroup * (2 * random() - 1));
    const columns: number[][] = [[], []];
    const y: number[] = [];
    for (let i = 1; i < n; i++)
      for (let j = 0; j < i; j++) {
        const x = [own[i] + own[j], Math.abs(own[i] - own[j])];
        x.forEach((value, c) => {
          columns[c].push(value);
        });
        y.push(
          poissonDraw(Math.exp(planted[0] + planted[1] * x[0] + planted[2] * x[1] + effect[i] + effect[j]), random),
        );
      }
    const fit = fitOf(y, columns);
    const errors = dyadicErrors(n, of(y), columns.map(of), fit);
    // The intercept takes up the mean of what groups have of their own.
    for (const k of [1, 2])
      for (const kind of ["robust", "dyadic"] as const)
        if (Math.abs(fit.coefficients[k] - planted[k]) <= 1.96 * errors[kind][k]) within[kind]++;
  }
  return { robust: within.robust / (2 * trials), dyadic: within.dyadic / (2 * trials) };
}

test("what was planted comes back within its standard errors", () => {
  // 95 % of 200, give or take four standard deviations of as many coins.
  const least = 0.95 - 4 * Math.sqrt((0.95 * 0.05) / 200);
  expect(coverage(0).robust).toBeGreaterThan(least);
  const shared = coverage(1);
  expect(shared.dyadic).toBeGreaterThan(least);
  expect(shared.robust).toBeLessThan(least);
});

const count: fc.Arbitrary<number> = fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 0.25);
const real = fc.integer({ min: -20, max: 20 }).map((value) => value / 10);
const problem = fc.integer({ min: 12, max: 30 }).chain((rows) =>
  fc.record({
    y: fc.array(count, { minLength: rows, maxLength: rows }).filter((y) => y.some((value) => value > 0)),
    columns: fc.array(
      fc.oneof(
        fc.array(real, { minLength: rows, maxLength: rows }),
        fc.array(fc.constantFrom(0, 0, 1), { minLength: rows, maxLength: rows }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

test("scores sum to 0; nothing is NaN; any other coefficients fit no better", () => {
  fc.assert(
    fc.property(problem, fc.array(real, { minLength: 4, maxLength: 4 }), ({ y, columns }, shift) => {
      const fit = fitOf(y, columns);
      const chosen = [y.map(() => 1), ...fit.kept.map((c) => columns[c])];
      const scale = y.reduce((sum, value) => sum + value, 0);
      for (const column of chosen) {
        const score = column.reduce((sum, x, row) => sum + (fit.used[row] ? x * (y[row] - fit.fitted[row]) : 0), 0);
        expect(Math.abs(score)).toBeLessThan(1e-7 * scale);
      }
      expect([...fit.coefficients].every(Number.isFinite)).toBe(true);
      expect(fit.kept.length + fit.dropped.length).toBe(columns.length);
      for (const row of y.keys()) if (!fit.used[row]) expect([y[row], fit.fitted[row]]).toEqual([0, 0]);
      const others = fit.fitted.map((mean, row) =>
        mean === 0 ? 0 : mean * Math.exp(chosen.reduce((sum, column, k) => sum + (shift[k] * column[row]) / 10, 0)),
      );
      expect(devianceOf(of(y), others)).toBeGreaterThanOrEqual(fit.deviance - 1e-9 * scale);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("another unit of weight moves the intercept only; another of a column, its coefficient only", () => {
  fc.assert(
    fc.property(problem, ({ y, columns }) => {
      const before = fitOf(y, columns);
      fc.pre(before.coefficients.every((value) => Math.abs(value) < 50));
      const more = fitOf(
        y.map((value) => 7 * value),
        columns,
      );
      expectWithin(
        1e-6,
        more.coefficients,
        [...before.coefficients].map((b, k) => (k === 0 ? b + Math.log(7) : b)),
      );
      const wider = fitOf(
        y,
        columns.map((column) => column.map((x) => 100 * x)),
      );
      expectWithin(
        1e-6,
        wider.coefficients,
        [...before.coefficients].map((b, k) => (k === 0 ? b : b / 100)),
      );
      expect([more.dropped, wider.dropped]).toEqual([before.dropped, before.dropped]);
    }),
    { numRuns: 200, seed: 2 },
  );
});

describe("what has no coefficient", () => {
  test("where statsmodels lets a coefficient run away, the others come to the same", () => {
    const { columns, ties, coefficients } = oracle.separated;
    const fit = fitOf(ties, columns);
    expect(coefficients[3]).toBeLessThan(-20);
    expect(fit.dropped).toEqual([{ column: 2, why: "separated" }]);
    expect(fit.rows).toBe(columns[2].filter((same) => same === 0).length);
    expectWithin(1e-8, fit.coefficients, coefficients.slice(0, 3));
  });
  test("a column that does not vary, and one that follows from others, the later of them", () => {
    const x = [1, 2, 3, 4, 0, 1];
    const fit = fitOf([1, 0, 2, 4, 1, 1], [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1], x, x.map((value) => 3 - 2 * value)]);
    expect(fit.dropped).toEqual([
      { column: 0, why: "constant" },
      { column: 2, why: "redundant" },
    ]);
    expect(fit.kept).toEqual([1]);
  });
  test("none is tied across: those pairs are 0 without fail, the others as if alone", () => {
    const x = [1, 2, 3, 4, 0, 1, 2];
    const across = [0, 0, 0, 0, 1, 1, 1];
    const fit = fitOf([1, 0, 2, 4, 0, 0, 0], [x, across]);
    expect(fit.dropped).toEqual([{ column: 1, why: "separated" }]);
    expect([...fit.used]).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expectClose([...fit.coefficients], [...fitOf([1, 0, 2, 4], [x.slice(0, 4)]).coefficients]);
  });
  test("no value above 0 below a limit is separation only where the sides do not overlap", () => {
    // Constant among the collaborating: its slope is decided by the zeros, on both sides.
    const both = fitOf([2, 3, 0, 0, 4], [[1, 1, 0, 2, 1]]);
    expect([both.dropped, both.rows]).toEqual([[], 5]);
    const oneSide = fitOf([2, 3, 0, 0, 4], [[1, 1, 2, 2.5, 1]]);
    expect([oneSide.dropped, oneSide.rows]).toEqual([[{ column: 0, why: "separated" }], 3]);
  });
  test("separated by two columns together though by neither alone", () => {
    // z = a + b is 0 where there are ties, and above 0 elsewhere.
    const y = [1, 2, 1, 0, 0, 0, 0];
    const a = [0, 0, 0, 2, -1, 3, -1];
    const b = [0, 0, 0, -1, 2, -1, 3];
    const fit = fitOf(y, [a, b]);
    expect(fit.dropped.map(({ why }) => why)).toEqual(["separated", "separated"]);
    expect(fit.rows).toBe(3);
    // A row on the other side: nothing is separated.
    const none = fitOf(
      [...y, 0],
      [
        [...a, -1],
        [...b, -1],
      ],
    );
    expect([none.dropped, none.rows]).toEqual([[], 8]);
  });
  test("nothing to fit", () => {
    expect(poissonFit(of([]), [])).toBe("nothing");
    expect(poissonFit(of([0, 0, 0]), [of([1, 2, 3])])).toBe("nothing");
  });
});

test("rows are separated where some direction is nowhere below 0, as trying directions all around finds", () => {
  const directions = Array.from({ length: 720 }, (_, k) => [
    Math.cos((k * Math.PI) / 360),
    Math.sin((k * Math.PI) / 360),
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
        minLength: 2,
        maxLength: 8,
      }),
      (rows) => {
        const found = separatedRows([of(rows.map(([a]) => a)), of(rows.map(([, b]) => b))], [...rows.keys()], [1, 1]);
        const along = ([p, q]: readonly number[]) => rows.map(([a, b]) => a * p + b * q);
        // Slopes of whole numbers up to 3: their normals are exact, and lie among these and the products below.
        const normals = rows.flatMap(([a, b]) => [
          [-b, a],
          [b, -a],
        ]);
        const exists = [...directions, ...normals].some((direction) => {
          const z = along(direction);
          return z.every((value) => value >= -1e-12) && z.some((value) => value > 1e-12);
        });
        expect(found.length > 0).toBe(exists);
      },
    ),
    { numRuns: 500, seed: 3 },
  );
});

test("heavy tails and few rows: a maximum where one is returned, and hardly ever none", () => {
  let diverged = 0;
  for (let trial = 0; trial < 2000; trial++) {
    const random = seededRandom(17, trial);
    const rows = 3 + Math.floor(random() * 30);
    const heavy = () => (random() < 0.3 ? 0 : (random() < 0.5 ? -1 : 1) * Math.exp(6 * random()));
    const draw = (entry: () => number) => Float64Array.from({ length: rows }, entry);
    const y = draw(() => (random() < 0.6 ? 0 : Math.exp(14 * random() - 3)));
    y[0] = 1;
    const columns = Array.from({ length: Math.floor(4 * random()) }, () =>
      random() < 0.4 ? draw(() => Number(random() < 0.3)) : draw(heavy),
    );
    const fit = poissonFit(y, columns);
    if (typeof fit === "string") {
      expect(fit).toBe("diverged");
      diverged++;
      continue;
    }
    const total = y.reduce((sum, value) => sum + value, 0);
    for (const c of fit.kept) {
      const largest = columns[c].reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      const score = y.reduce(
        (sum, value, row) => sum + (fit.used[row] ? columns[c][row] * (value - fit.fitted[row]) : 0),
        0,
      );
      expect(Math.abs(score)).toBeLessThan(1e-10 * total * largest);
    }
  }
  expect(diverged).toBeLessThanOrEqual(10);
});
