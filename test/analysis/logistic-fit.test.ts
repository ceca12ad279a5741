import { describe, expect, test } from "vitest";
import { type LogisticFit, logistic, logisticFit } from "../../analysis/statistics/logistic-fit.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";
import oracle from "./oracles/outcomes.json" with { type: "json" };

const of = (values: readonly number[]) => Float64Array.from(values);
function fitOf(outcome: readonly number[], columns: readonly (readonly number[])[], ridge = 0): LogisticFit {
  const fit = logisticFit(Uint8Array.from(outcome), columns.map(of), { ridge });
  if (typeof fit === "string") throw new Error(fit);
  return fit;
}

describe("in closed form", () => {
  test("without a column: the log odds, with the error of a share", () => {
    const fit = fitOf([1, 0, 0, 0], []);
    expectClose([fit.intercept, fit.errors[0]], [Math.log(1 / 3), Math.sqrt(1 / (4 * (1 / 4) * (3 / 4)))]);
    expectClose([fit.logLikelihood], [Math.log(1 / 4) + 3 * Math.log(3 / 4)]);
  });
  test("two groups: the log odds of each, and Woolf's error of their ratio", () => {
    // 2 of 5 and 3 of 4.
    const fit = fitOf([1, 1, 0, 0, 0, 1, 1, 1, 0], [[0, 0, 0, 0, 0, 1, 1, 1, 1]]);
    expectClose([fit.intercept, fit.slopes[0]], [Math.log(2 / 3), Math.log(3) - Math.log(2 / 3)]);
    expectClose([...fit.errors], [Math.sqrt(1 / 2 + 1 / 3), Math.sqrt(1 / 2 + 1 / 3 + 1 / 3 + 1)]);
  });
  test("a column that does not vary or follows from others has no slope", () => {
    const fit = fitOf(
      [1, 0, 1, 0, 1, 1],
      [
        [4, 4, 4, 4, 4, 4],
        [1, 2, 3, 4, 5, 6],
        [2, 4, 6, 8, 10, 12],
      ],
    );
    expect([fit.slopes[0], fit.slopes[2]]).toEqual([0, 0]);
    expect([fit.errors[1], fit.errors[3]]).toEqual([Number.NaN, Number.NaN]);
    expect(fit.slopes[1]).not.toBe(0);
  });
  test("the logistic function at its ends", () => {
    expect([logistic(0), logistic(800), logistic(-800)]).toEqual([0.5, 1, 0]);
  });
});

describe("where there is no maximum", () => {
  test("nothing to tell", () => {
    expect(logisticFit(Uint8Array.of(), [])).toBe("nothing");
    expect(logisticFit(Uint8Array.of(1, 1), [of([1, 2])])).toBe("nothing");
  });
  const outcome = Uint8Array.of(0, 0, 0, 1, 1, 1);
  test("told without fail, and all but at the border; a ridge has a maximum all the same", () => {
    expect(logisticFit(outcome, [of([1, 2, 3, 4, 5, 6])])).toBe("separated");
    expect(logisticFit(outcome, [of([1, 2, 3, 3, 5, 6])])).toBe("separated");
    expect(fitOf([...outcome], [[1, 2, 3, 4, 5, 6]], 1).slopes[0]).toBeGreaterThan(0);
  });
  test("told by two columns together, by neither alone", () => {
    const x = [0, 3, 1, 2, 5, 4];
    const y = x.map((value, row) => (outcome[row] === 1 ? 1 : -1) - value);
    expect(logisticFit(outcome, [of(x), of(y)])).toBe("separated");
    expect(typeof logisticFit(outcome, [of(x)])).toBe("object");
  });
  test("one row on the wrong side is enough", () => {
    expect(typeof logisticFit(outcome, [of([1, 2, 5, 3, 4, 6])])).toBe("object");
  });
});

describe.each(oracle.fits)("$outcome.length rows", ({ outcome, columns, ...expected }) => {
  test("against statsmodels", () => {
    const fit = fitOf(outcome, columns);
    expectClose([fit.intercept, ...fit.slopes], expected.coefficients);
    expectClose([...fit.errors], expected.errors);
    expectClose([fit.logLikelihood], [expected.logLikelihood]);
  });
  test("with a ridge, against scikit-learn on standardised columns", () => {
    const fit = fitOf(outcome, columns, expected.ridge);
    expectClose([fit.intercept, ...fit.slopes], expected.ridgeCoefficients);
    expect(fit.errors.every(Number.isNaN)).toBe(true);
  });
  test("other units: slopes change with them, chances do not", () => {
    const plain = fitOf(outcome, columns);
    const scaled = fitOf(
      outcome,
      columns.map((column) => column.map((value) => 1000 * value - 7)),
    );
    expectClose(
      [...scaled.slopes].map((value) => 1000 * value),
      [...plain.slopes],
    );
    expectClose([scaled.logLikelihood], [plain.logLikelihood]);
  });
});

test("the score equations hold with heavy tails and few rows, wherever a fit is returned", () => {
  let fitted = 0;
  for (let trial = 0; trial < 500; trial++) {
    const random = seededRandom(5, trial);
    const rows = 4 + Math.floor(random() * 40);
    const outcome = Uint8Array.from({ length: rows }, () => Number(random() < 0.4));
    const columns = Array.from({ length: Math.floor(4 * random()) }, () =>
      Float64Array.from({ length: rows }, () => (random() < 0.3 ? 0 : Math.exp(5 * random()))),
    );
    const fit = logisticFit(outcome, columns);
    if (typeof fit === "string") continue;
    fitted++;
    for (const column of [new Float64Array(rows).fill(1), ...columns]) {
      let [sum, size] = [0, 0];
      for (let row = 0; row < rows; row++) {
        const linear = fit.slopes.reduce((total, slope, c) => total + slope * columns[c][row], fit.intercept);
        sum += column[row] * (outcome[row] - logistic(linear));
        size += Math.abs(column[row]);
      }
      expect(Math.abs(sum)).toBeLessThan(1e-8 * size);
    }
  }
  expect(fitted).toBeGreaterThan(300);
});
