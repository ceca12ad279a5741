import { Matrix } from "ml-matrix";
import type { PoissonFit } from "./poisson-fit.ts";

export interface StandardErrors {
  /** Allowing for unequal variance only. Parallel to the coefficients; NaN where there are no more rows than coefficients. */
  readonly robust: Float64Array;
  /** Allowing also for pairs that have a group in common. NaN with fewer than three groups, and where its square is below 0. */
  readonly dyadic: Float64Array;
  /** Groups with a pair that is fitted. */
  readonly groups: number;
}

/**
 * Standard errors of a Poisson regression over the pairs of n groups, pair (i, j), i > j, in row i(i − 1)/2 + j: square roots of the diagonal of A⁻¹ B A⁻¹ with A = XᵀMX and, s_ij
 * being the score (y_ij − μ_ij) x_ij,
 *   robust: B = N/(N − k) Σ s_ij s_ijᵀ for N pairs and k coefficients (White 1980; HC1);
 *   dyadic: B = G/(G − 1) Σ over all two pairs, also one twice, with a group in common of s sᵀ = G/(G − 1) (Σ_g U_g U_gᵀ − Σ s_ij s_ijᵀ), U_g summing the scores of
 * all pairs of group g, for G groups (Fafchamps & Gubert 2007; Cameron & Miller 2014; Aronow, Samii & Assenova 2015). Clustering two-way by the first and by the second group of a pair would miss that g is
 * the first in one and the second in another. With few groups the dyadic variance is too small on average, and may come out below 0, without a root.
 *
 * O(pairs · k²) in time, O(n · k) in memory. Sources: doi:10.2307/1912934, doi:10.1016/j.jdeveco.2006.05.005, doi:10.1093/pan/mpv018. Checked against statsmodels and
 * pyfixest, and by all two pairs one by one.
 */
export function dyadicErrors(
  n: number,
  y: Float64Array,
  columns: readonly Float64Array[],
  fit: PoissonFit,
): StandardErrors {
  const { kept, fitted, used, rows, centres, spreads } = fit;
  const k = kept.length + 1;
  const ofGroup = new Float64Array(n * k);
  const isIn = new Uint8Array(n);
  const alone = new Float64Array(k * k);
  const score = new Float64Array(k);
  for (let i = 1, row = 0; i < n; i++)
    for (let j = 0; j < i; j++, row++) {
      if (!used[row]) continue;
      isIn[i] = 1;
      isIn[j] = 1;
      score[0] = y[row] - fitted[row];
      for (let a = 1; a < k; a++) score[a] = (score[0] * (columns[kept[a - 1]][row] - centres[a - 1])) / spreads[a - 1];
      for (let a = 0; a < k; a++) {
        ofGroup[i * k + a] += score[a];
        ofGroup[j * k + a] += score[a];
        for (let b = 0; b < k; b++) alone[a * k + b] += score[a] * score[b];
      }
    }
  const groups = isIn.reduce((sum, one) => sum + one, 0);
  const shared = alone.map((value) => -value);
  for (let g = 0; g < n; g++)
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) shared[a * k + b] += ofGroup[g * k + a] * ofGroup[g * k + b];
  return {
    robust: rows > k ? errorsOf(fit, alone, rows / (rows - k)) : new Float64Array(k).fill(Number.NaN),
    dyadic: groups > 2 ? errorsOf(fit, shared, groups / (groups - 1)) : new Float64Array(k).fill(Number.NaN),
    groups,
  };
}

/** Of the coefficients as they are for columns that are not standardised. */
function errorsOf(
  { inverseInformation, centres, spreads }: PoissonFit,
  inner: Float64Array,
  factor: number,
): Float64Array {
  const k = spreads.length + 1;
  const middle = new Matrix(Array.from({ length: k }, (_, a) => [...inner.subarray(a * k, (a + 1) * k)]));
  const covariance = inverseInformation.mmul(middle).mmul(inverseInformation).mul(factor);
  const back = Matrix.eye(k);
  spreads.forEach((spread, c) => {
    back.set(c + 1, c + 1, 1 / spread);
    back.set(0, c + 1, -centres[c] / spread);
  });
  return Float64Array.from(back.mmul(covariance).mmul(back.transpose()).diagonal(), Math.sqrt);
}
