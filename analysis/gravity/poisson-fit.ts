import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { orthogonalColumns } from "../statistics/orthogonal-columns.ts";
import { separatedRows } from "../statistics/separated-rows.ts";

/** Why a column has no coefficient: it does not vary; it follows from those before it; its coefficient would run away (`separated-rows.ts`). */
export type WhyDropped = "constant" | "redundant" | "separated";

export interface Dropped {
  readonly column: number;
  readonly why: WhyDropped;
}

export interface PoissonFit {
  /** Columns that have a coefficient, and those that have none. */
  readonly kept: readonly number[];
  readonly dropped: readonly Dropped[];
  /** The intercept, then one for each that is kept. */
  readonly coefficients: Float64Array;
  /** μ of every row; 0 for the separated ones. */
  readonly fitted: Float64Array;
  /** 1 for rows that are fitted, 0 for the separated ones. */
  readonly used: Uint8Array;
  readonly rows: number;
  /** 2 Σ (y log(y/μ) − y + μ). */
  readonly deviance: number;
  readonly steps: number;
  /** (XᵀMX)⁻¹ with M = diag(μ), of the columns as they are standardised: the intercept, then (x − centre)/spread. */
  readonly inverseInformation: Matrix;
  readonly centres: readonly number[];
  readonly spreads: readonly number[];
}

/** `nothing`: no row, or y is 0 in all. `diverged`: no maximum was come to. */
export type Unfitted = "nothing" | "diverged";

const mostSteps = 200;
const mostHalvings = 60;
const smallestMove = 1e-10;

/**
 * The Poisson regression log μ = b_0 + Σ_c b_c x_c by maximum likelihood, y ≥ 0; as pseudo-maximum likelihood it needs only that the mean is right, and y need be no
 * count (Gourieroux, Monfort & Trognon 1984; for gravity Santos Silva & Tenreyro 2006). Rows that are predicted to be 0 without fail are left out and have μ = 0, their limit,
 * as are columns that have no coefficient then, or from the first: see `Dropped`.
 *
 * Iteratively reweighted least squares (Nelder & Wedderburn 1972) on standardised columns, a step being halved as long as it makes the deviance larger; ends when a whole step moves the means by less than
 * 1e-10 of themselves (root mean square, weighted by them), which with quadratic convergence leaves about the digits that a float has. O(rows · columns²) a step, of which about ten are needed.
 *
 * Sources: doi:10.1162/rest.88.4.641, doi:10.2307/1913472, doi:10.2307/2344614. Checked in closed form, by the score equations, and against statsmodels and pyfixest.
 */
export function poissonFit(y: Float64Array, columns: readonly Float64Array[]): PoissonFit | Unfitted {
  if (!y.some((value) => value > 0)) return "nothing";
  const { used, kept, dropped } = estimable(y, columns);
  const rows = used.reduce((sum, one) => sum + one, 0);
  const standardised = kept.map((c) => standardise(columns[c], used, rows));
  const design = [new Float64Array(y.length).fill(1), ...standardised.map(({ values }) => values)];

  const total = y.reduce((sum, value) => sum + value, 0);
  const mean = total / rows;
  const alike = Float64Array.from(design, (_, k) => (k === 0 ? Math.log(mean) : 0));
  const start = Float64Array.from(y, (value, row) => (used[row] ? (value + mean) / 2 : 0));
  let b = weightedStep(y, design, start) ?? alike;
  let fitted = means(design, b, used);
  let deviance = devianceOf(y, fitted);
  const nullDeviance = devianceOf(y, means(design, alike, used));
  if (!(deviance <= nullDeviance)) {
    b = alike;
    fitted = means(design, b, used);
    deviance = nullDeviance;
  }
  for (let steps = 1; steps < mostSteps; steps++) {
    const next = weightedStep(y, design, fitted);
    if (!next) return "diverged";
    let step = next.map((value, k) => value - b[k]);
    let tried = means(design, next, used);
    let triedDeviance = devianceOf(y, tried);
    // Where the deviance is flat, rounding alone may make it larger.
    const atMost = deviance + 1e-12 * (deviance + total);
    let halved = 0;
    for (; !(triedDeviance <= atMost) && halved < mostHalvings; halved++) {
      step = step.map((value) => value / 2);
      tried = means(design, added(b, step), used);
      triedDeviance = devianceOf(y, tried);
    }
    const moved = meanSquareMove(fitted, tried);
    b = added(b, step);
    fitted = tried;
    deviance = triedDeviance;
    if (!b.every(Number.isFinite)) return "diverged";
    if (halved === 0 && moved <= smallestMove ** 2) {
      const inverseInformation = new CholeskyDecomposition(information(design, fitted)).solve(
        Matrix.eye(design.length),
      );
      const centres = standardised.map(({ centre }) => centre);
      const spreads = standardised.map(({ spread }) => spread);
      const slopes = spreads.map((spread, k) => b![k + 1] / spread);
      const intercept = slopes.reduce((sum, slope, k) => sum - slope * centres[k], b[0]);
      return {
        kept,
        dropped,
        coefficients: Float64Array.of(intercept, ...slopes),
        fitted,
        used,
        rows,
        deviance: Math.max(0, deviance),
        steps: steps + 1,
        inverseInformation,
        centres,
        spreads,
      };
    }
  }
  return "diverged";
}

/** 2 Σ (y log(y/μ) − y + μ), y log y being 0 at 0: 0 where each is met; infinite where μ is 0 and y is not. */
export function devianceOf(y: Float64Array, fitted: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < y.length; row++) {
    if (y[row] > 0) sum += y[row] * Math.log(y[row] / fitted[row]);
    sum += fitted[row] - y[row];
  }
  return 2 * sum;
}

/** Leaves out rows and columns until every coefficient that is left has a finite value that is the best. */
function estimable(y: Float64Array, columns: readonly Float64Array[]) {
  const used = new Uint8Array(y.length).fill(1);
  const positive = Uint8Array.from(y, (value) => Number(value > 0));
  const dropped: Dropped[] = [];
  let kept = columns.map((_, c) => c);
  for (let isFirst = true; ; isFirst = false) {
    // The intercept goes first and has a rest wherever there is a row.
    const chosen = [new Float64Array(y.length).fill(1), ...kept.map((c) => columns[c])];
    const { dependent } = orthogonalColumns(chosen, used);
    for (const place of dependent) {
      const column = kept[place - 1];
      const first = columns[column][used.indexOf(1)];
      const isConstant = columns[column].every((value, row) => !used[row] || value === first);
      dropped.push({ column, why: isFirst ? (isConstant ? "constant" : "redundant") : "separated" });
    }
    kept = kept.filter((_, place) => !dependent.includes(place + 1));
    const among = orthogonalColumns([chosen[0], ...kept.map((c) => columns[c])], positive);
    if (among.dependent.length === 0) return { used, kept, dropped };
    const zero = Array.from(used.keys()).filter((row) => used[row] && !positive[row]);
    const sizes = among.dependent.map((place) =>
      columns[kept[place - 1]].reduce((most, x) => Math.max(most, Math.abs(x)), 0),
    );
    const separated = separatedRows(
      among.dependent.map((place) => among.rests[place]),
      zero,
      sizes,
    );
    if (separated.length === 0) return { used, kept, dropped };
    for (const row of separated) used[row] = 0;
  }
}

function standardise(column: Float64Array, used: Uint8Array, rows: number) {
  let centre = 0;
  for (let row = 0; row < column.length; row++) if (used[row]) centre += column[row] / rows;
  let squares = 0;
  for (let row = 0; row < column.length; row++) if (used[row]) squares += (column[row] - centre) ** 2;
  const spread = Math.sqrt(squares / rows);
  return { centre, spread, values: column.map((value) => (value - centre) / spread) };
}

function means(design: readonly Float64Array[], b: Float64Array, used: Uint8Array): Float64Array {
  const fitted = new Float64Array(used.length);
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    let linear = 0;
    for (let k = 0; k < design.length; k++) linear += b[k] * design[k][row];
    fitted[row] = Math.exp(linear);
  }
  return fitted;
}

/** The coefficients of least squares of log μ + (y − μ)/μ with weights μ; none where they are not determined. */
function weightedStep(
  y: Float64Array,
  design: readonly Float64Array[],
  fitted: Float64Array,
): Float64Array | undefined {
  const aim = fitted.map((mean, row) => (mean > 0 ? mean * Math.log(mean) + y[row] - mean : 0));
  const right = design.map((column) => {
    let sum = 0;
    for (let row = 0; row < aim.length; row++) sum += column[row] * aim[row];
    return sum;
  });
  const cholesky = new CholeskyDecomposition(information(design, fitted));
  if (!cholesky.isPositiveDefinite()) return undefined;
  return Float64Array.from(cholesky.solve(Matrix.columnVector(right)).to1DArray());
}

/** Σ μ ((μ′ − μ)/μ)² over Σ μ: how far the means have moved, as a share of themselves. */
function meanSquareMove(before: Float64Array, after: Float64Array): number {
  let [moved, total] = [0, 0];
  for (let row = 0; row < before.length; row++) {
    total += before[row];
    if (before[row] > 0) moved += before[row] * ((after[row] - before[row]) / before[row]) ** 2;
  }
  return moved / total;
}

/** XᵀMX. */
function information(design: readonly Float64Array[], fitted: Float64Array): Matrix {
  const result = Matrix.zeros(design.length, design.length);
  const weighted = new Float64Array(fitted.length);
  design.forEach((a, k) => {
    for (let row = 0; row < a.length; row++) weighted[row] = fitted[row] * a[row];
    for (let l = 0; l <= k; l++) {
      const b = design[l];
      let sum = 0;
      for (let row = 0; row < b.length; row++) sum += weighted[row] * b[row];
      result.set(k, l, sum);
      result.set(l, k, sum);
    }
  });
  return result;
}

function added(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, k) => value + b[k]);
}
