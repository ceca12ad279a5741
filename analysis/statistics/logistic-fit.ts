import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { orthogonalColumns } from "./orthogonal-columns.ts";
import { separatedRows } from "./separated-rows.ts";

export interface LogisticFit {
  readonly intercept: number;
  /** One for each column; 0 where it has none: it does not vary, or follows from those before it. */
  readonly slopes: Float64Array;
  /** Of the intercept, then of each slope; NaN where that has none, and everywhere under a ridge, where they would not say how far it is off. */
  readonly errors: Float64Array;
  readonly logLikelihood: number;
  readonly rows: number;
  readonly steps: number;
}

/** `nothing`: no row, or all have the same outcome. `separated`: the columns tell some outcomes without fail, so that a slope would run away. `diverged`: no maximum was come to. */
export type LogisticUnfitted = "nothing" | "separated" | "diverged";

const mostSteps = 100;
const mostHalvings = 40;
const smallestStep = 1e-9;
/** Odds of e³⁰ to one: where a row comes to them, its column is suspected to separate. */
const suspicious = 30;

/**
 * The logistic regression log(p/(1 − p)) = a + Σ_c b_c x_c of outcomes 0 and 1 by maximum likelihood; with a ridge λ > 0, of the largest ℓ − λ/2 Σ_c (b_c σ_c)², σ_c being
 * the spread of column c (le Cessie & van Houwelingen 1992): it always has a maximum, the intercept is not drawn to 0. Slopes are in the columns' own units, errors from the inverse information.
 *
 * Iteratively reweighted least squares on standardised columns, a step being halved as long as it makes the sum smaller; ends when no coefficient moves by more than 1e-9 of its unit,
 * which with quadratic convergence leaves about the digits that a float has. That the columns separate the outcomes (Albert & Anderson 1984) is looked for once some odds exceed e³⁰.
 * O(rows · columns²) a step, of which six to ten are needed.
 *
 * Sources: doi:10.2307/2347628, doi:10.1093/biomet/71.1.1. Checked in closed form, by the score equations, and against statsmodels and scikit-learn.
 */
export function logisticFit(
  outcome: Uint8Array,
  columns: readonly Float64Array[],
  { ridge = 0 }: { readonly ridge?: number } = {},
): LogisticFit | LogisticUnfitted {
  const rows = outcome.length;
  const positive = outcome.reduce((sum, one) => sum + one, 0);
  if (positive === 0 || positive === rows) return "nothing";
  const all = new Uint8Array(rows).fill(1);
  const ones = new Float64Array(rows).fill(1);
  const { independent } = orthogonalColumns([ones, ...columns], all);
  const kept = independent.flatMap((place) => (place === 0 ? [] : [place - 1]));
  const standardised = kept.map((c) => standardise(columns[c]));
  const design = [ones, ...standardised.map(({ values }) => values)];
  const penalty = design.map((_, k) => (k === 0 ? 0 : ridge));

  const b = new Float64Array(design.length);
  b[0] = Math.log(positive / (rows - positive));
  let at = evaluate(outcome, design, b, penalty);
  let looked = false;
  for (let steps = 1; steps <= mostSteps; steps++) {
    const curvature = information(design, at.chances, penalty);
    const cholesky = new CholeskyDecomposition(curvature);
    const isSuspected = ridge === 0 && !looked && at.furthest > suspicious;
    if (isSuspected || !cholesky.isPositiveDefinite()) {
      looked = true;
      if (ridge === 0 && isSeparated(outcome, design)) return "separated";
      if (!cholesky.isPositiveDefinite()) return "diverged";
    }
    const step = cholesky.solve(Matrix.columnVector(slope(outcome, design, at.chances, b, penalty))).to1DArray();
    const before = at;
    let share = 1;
    for (let halved = 0; ; halved++) {
      const tried = b.map((value, k) => value + share * step[k]);
      at = evaluate(outcome, design, tried, penalty);
      // Where the sum is flat, rounding alone may make it smaller.
      if (at.penalised >= before.penalised - 1e-12 * (1 + Math.abs(before.penalised)) || halved === mostHalvings) {
        b.set(tried);
        break;
      }
      share /= 2;
    }
    if (!b.every(Number.isFinite)) return "diverged";
    if (share === 1 && step.every((moved) => Math.abs(moved) <= smallestStep)) {
      const inverse = new CholeskyDecomposition(information(design, at.chances, penalty)).solve(
        Matrix.eye(design.length),
      );
      const told = inOwnUnits(columns.length, kept, standardised, b, inverse);
      if (ridge > 0) told.errors.fill(Number.NaN);
      return { ...told, logLikelihood: at.logLikelihood, rows, steps };
    }
  }
  return ridge === 0 && isSeparated(outcome, design) ? "separated" : "diverged";
}

/** 1/(1 + e⁻ˣ), exact at both ends. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const odds = Math.exp(x);
  return odds / (1 + odds);
}

function standardise(column: Float64Array) {
  const centre = column.reduce((sum, value) => sum + value, 0) / column.length;
  const squares = column.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const spread = Math.sqrt(squares / column.length);
  return { centre, spread, values: column.map((value) => (value - centre) / spread) };
}

function evaluate(outcome: Uint8Array, design: readonly Float64Array[], b: Float64Array, penalty: readonly number[]) {
  const chances = new Float64Array(outcome.length);
  let logLikelihood = 0;
  let furthest = 0;
  for (let row = 0; row < outcome.length; row++) {
    let linear = 0;
    for (let k = 0; k < design.length; k++) linear += b[k] * design[k][row];
    chances[row] = logistic(linear);
    const against = outcome[row] === 1 ? -linear : linear;
    logLikelihood -= against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
    furthest = Math.max(furthest, Math.abs(linear));
  }
  const penalised = logLikelihood - b.reduce((sum, value, k) => sum + (penalty[k] * value * value) / 2, 0);
  return { chances, logLikelihood, penalised, furthest };
}

/** Xᵀ(y − p) − λb. */
function slope(
  outcome: Uint8Array,
  design: readonly Float64Array[],
  chances: Float64Array,
  b: Float64Array,
  penalty: readonly number[],
): number[] {
  return design.map((column, k) => {
    let sum = -penalty[k] * b[k];
    for (let row = 0; row < column.length; row++) sum += column[row] * (outcome[row] - chances[row]);
    return sum;
  });
}

/** XᵀWX with W = p(1 − p), and λ on its diagonal. */
function information(design: readonly Float64Array[], chances: Float64Array, penalty: readonly number[]): Matrix {
  const result = Matrix.zeros(design.length, design.length);
  const weighted = new Float64Array(chances.length);
  design.forEach((a, k) => {
    for (let row = 0; row < a.length; row++) weighted[row] = chances[row] * (1 - chances[row]) * a[row];
    for (let l = 0; l <= k; l++) {
      const b = design[l];
      let sum = k === l ? penalty[k] : 0;
      for (let row = 0; row < b.length; row++) sum += weighted[row] * b[row];
      result.set(k, l, sum);
      result.set(l, k, sum);
    }
  });
  return result;
}

/** Whether some combination of the columns is nowhere on the wrong side of an outcome, and somewhere on the right one. */
function isSeparated(outcome: Uint8Array, design: readonly Float64Array[]): boolean {
  const signed = design.map((column) => column.map((value, row) => (outcome[row] === 1 ? value : -value)));
  const sizes = signed.map((column) => column.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  return separatedRows(signed, [...outcome.keys()], sizes).length > 0;
}

function inOwnUnits(
  columns: number,
  kept: readonly number[],
  standardised: readonly { readonly centre: number; readonly spread: number }[],
  b: Float64Array,
  inverse: Matrix,
) {
  const slopes = new Float64Array(columns);
  const errors = new Float64Array(columns + 1).fill(Number.NaN);
  let intercept = b[0];
  // The intercept is what the centres are moved by, so that it varies with every slope.
  const direction = [1, ...standardised.map(({ centre, spread }) => -centre / spread)];
  standardised.forEach(({ centre, spread }, k) => {
    slopes[kept[k]] = b[k + 1] / spread;
    errors[kept[k] + 1] = Math.sqrt(inverse.get(k + 1, k + 1)) / spread;
    intercept -= (b[k + 1] * centre) / spread;
  });
  let variance = 0;
  direction.forEach((one, k) => {
    direction.forEach((other, l) => {
      variance += one * other * inverse.get(k, l);
    });
  });
  errors[0] = Math.sqrt(variance);
  return { intercept, slopes, errors };
}
