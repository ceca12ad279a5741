import { quantile } from "../statistics/summary.ts";

/** A figure against its values on the draws of a null model. What is undefined is absent. */
export interface NullSummary {
  /** Draws on which the figure is undefined; all that follows is over the others. */
  readonly undefined: number;
  readonly mean?: number;
  readonly sd?: number;
  /** (observed − mean) / sd; absent where all draws give the same. */
  readonly z?: number;
  /** Two-sided: twice the smaller of the two others, 1 at most. */
  readonly p?: number;
  /** Of values as large as the observed one, or larger. */
  readonly pUpper?: number;
  /** Of values as small, or smaller. */
  readonly pLower?: number;
  /** The middle 95 % of the draws. */
  readonly low?: number;
  readonly high?: number;
}

/** Sums in another order differ in their last digits: what is as near as this is the same. */
export const same = 1e-11;

export function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= same * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Expected value, spread and rank of an observed figure under a null model. With D draws on which it is defined: mean and standard
 * deviation (D − 1); z = (observed − mean)/sd; empirical p = (1 + #{draws as extreme}) / (D + 1), so never 0 (Phipson & Smyth 2010), one-sided
 * each way, and two-sided as twice the smaller; the 2.5 and 97.5 % quantiles (Hyndman & Fan 1996, type 7). Values nearer to each other than
 * 1e-11 of their size are equal. An observed figure that is undefined has neither z nor p; draws that all give the same have no z. O(D log D).
 *
 * Source: doi:10.2202/1544-6115.1585. Checked in closed form and by counting.
 */
export function nullSummary(observed: number, draws: Float64Array): NullSummary {
  const defined = draws.filter((value) => !Number.isNaN(value)).sort();
  const n = defined.length;
  const missing = { undefined: draws.length - n };
  if (n === 0) return missing;
  const mean = defined.reduce((sum, value) => sum + value, 0) / n;
  const sd = Math.sqrt(defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const size = defined.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(observed) || 0);
  const tolerance = same * size;
  const varies = n > 1 && sd > tolerance;
  const spread = {
    ...missing,
    mean,
    ...(n > 1 && { sd: varies ? sd : 0 }),
    low: quantile(defined, 0.025),
    high: quantile(defined, 0.975),
  };
  if (Number.isNaN(observed)) return spread;
  const pUpper = (1 + defined.filter((value) => value >= observed - tolerance).length) / (n + 1);
  const pLower = (1 + defined.filter((value) => value <= observed + tolerance).length) / (n + 1);
  return {
    ...spread,
    ...(varies && { z: (observed - mean) / sd }),
    p: Math.min(1, 2 * Math.min(pUpper, pLower)),
    pUpper,
    pLower,
  };
}
