import type { FullMatrix } from "../relations/pair-matrix.ts";
import { pearson } from "../statistics/correlation.ts";
import { logNormalTail } from "../statistics/normal-tail.ts";
import { dyadicErrors } from "./dyadic-errors.ts";
import { devianceOf, poissonFit, type Unfitted, type WhyDropped } from "./poisson-fit.ts";

/** What is undefined is absent. */
export interface Coefficient {
  readonly value: number;
  /** Standard errors, see `dyadic-errors.ts`. */
  readonly robustError?: number;
  readonly dyadicError?: number;
  /** value over the larger of the two. */
  readonly z?: number;
  /** Chance of as large a |z| were the coefficient 0, z being normal. */
  readonly p?: number;
}

export interface Gravity {
  readonly intercept: Coefficient;
  /** Of those matrices, by their place among the ones given, that have one. */
  readonly coefficients: readonly (Coefficient & { readonly matrix: number })[];
  readonly dropped: readonly { readonly matrix: number; readonly why: WhyDropped }[];
  /** Pairs that are fitted, groups in them, and pairs that are 0 without fail beside them. */
  readonly pairs: number;
  readonly groups: number;
  readonly separated: number;
  readonly deviance: number;
  /** Of the mean alone, over the same pairs. */
  readonly nullDeviance: number;
  /** φ = Σ (y − μ)²/μ over the degrees of freedom; 1 for counts that are Poisson. Absent where there are none. */
  readonly dispersion?: number;
  /** Squared correlation of y and μ. Absent where one of them does not vary. */
  readonly rSquared?: number;
  readonly steps: number;
  /** μ of every pair, as pairs stand in the matrices; 0 for the separated ones. */
  readonly fitted: Float64Array;
  /** Of every pair; NaN for the separated ones, and for all where there are no degrees of freedom or the fit is perfect. */
  readonly residuals: Float64Array;
}

/** Below this share of the mean, what rounding leaves of a perfect fit. */
const perfect = 1e-18;

/**
 * Gravity model of ties between groups: log μ_cd = b_0 + Σ_k b_k x_k,cd over all unordered pairs, tied or not, where y_cd ≥ 0 is what ties c and d and x is, say, the logarithm of their sizes multiplied, of the
 * way between them, or whether they are alike (Scherngell & Barber 2009 for research networks). By Poisson pseudo-maximum likelihood (Santos Silva & Tenreyro 2006): pairs with 0 count, and unequal variance does no
 * harm, as it does in a regression of log y. b_k is an elasticity for a logarithm; exp(b_k) a factor for 0 and 1.
 *
 * y is a count or a weight: in another unit only b_0 changes, and neither z nor residual. Standard errors allow for unequal variance and for pairs that share a group; z is over the larger,
 * since the second are too small by chance where groups are few. Residuals are Anscombe's, 3/2 (y^⅔ − μ^⅔) μ^−⅙ (McCullagh & Nelder 1989, §2.4), less skewed than
 * Pearson's where μ is small, over the root of their squares' sum by the degrees of freedom: 1 is the usual one.
 *
 * What has no coefficient is named in `dropped` (`poisson-fit.ts`); with no pair tied nothing is fitted. O(pairs · k²) a step for k matrices, about ten steps.
 *
 * Sources: doi:10.1162/rest.88.4.641, doi:10.1111/j.1435-5957.2008.00215.x. Checked in closed form, by what was planted, by how it must change with the input, and against statsmodels and pyfixest.
 */
export function gravity(ties: FullMatrix, covariates: readonly FullMatrix[]): Gravity | Unfitted {
  const y = ties.values;
  const columns = covariates.map(({ values }) => values);
  const fit = poissonFit(y, columns);
  if (typeof fit === "string") return fit;
  const { kept, dropped, coefficients, fitted, used, rows, deviance, steps } = fit;
  const { robust, dyadic, groups } = dyadicErrors(ties.n, y, columns, fit);
  const told = Array.from(coefficients, (value, k) => coefficient(value, robust[k], dyadic[k]));

  const own = { y: y.filter((_, row) => used[row]), fitted: fitted.filter((_, row) => used[row]) };
  const mean = own.y.reduce((sum, value) => sum + value, 0) / rows;
  const squares = own.y.reduce((sum, value, row) => sum + (value - own.fitted[row]) ** 2 / own.fitted[row], 0);
  const freedom = rows - coefficients.length;
  const residuals = y.map((value, row) => (used[row] ? anscombe(value, fitted[row]) : Number.NaN));
  const variance = residuals.reduce((sum, one) => (Number.isNaN(one) ? sum : sum + one ** 2), 0) / freedom;
  const scale = freedom > 0 && variance > perfect * mean ? Math.sqrt(variance) : Number.NaN;
  const r = pearson(own.y, own.fitted);
  return {
    intercept: told[0],
    coefficients: kept.map((matrix, k) => ({ matrix, ...told[k + 1] })),
    dropped: dropped.map(({ column, why }) => ({ matrix: column, why })),
    pairs: rows,
    groups,
    separated: y.length - rows,
    deviance,
    nullDeviance: devianceOf(own.y, new Float64Array(rows).fill(mean)),
    ...(freedom > 0 && { dispersion: squares / freedom }),
    ...(!Number.isNaN(r) && { rSquared: r ** 2 }),
    steps,
    fitted,
    residuals: residuals.map((one) => one / scale),
  };
}

function coefficient(value: number, robust: number, dyadic: number): Coefficient {
  const error = Math.max(...[robust, dyadic].filter((one) => one > 0));
  const z = value / error;
  return {
    value,
    ...(!Number.isNaN(robust) && { robustError: robust }),
    ...(!Number.isNaN(dyadic) && { dyadicError: dyadic }),
    ...(error > 0 && { z, p: Math.min(1, 2 * Math.exp(logNormalTail(Math.abs(z)))) }),
  };
}

function anscombe(y: number, mean: number): number {
  return (1.5 * (y ** (2 / 3) - mean ** (2 / 3))) / mean ** (1 / 6);
}
