import type { Interval } from "./bootstrap-intervals.ts";

/** Of the standard normal distribution: 2.5 % are above. */
const z = 1.959963984540054;

/**
 * Which chances are consistent with `hits` out of `trials`, at 95 %: those from which the share seen is no further off than 1.96 of the standard errors that they would have. Within 0 and 1, sensible for
 * few trials and for none or all that hit. All of 0 to 1 without a trial.
 *
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953. Checked against statsmodels.
 */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials === 0) return { lower: 0, upper: 1 };
  const share = hits / trials;
  const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const half =
    (z / (1 + (z * z) / trials)) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { lower: hits === 0 ? 0 : centre - half, upper: hits === trials ? 1 : centre + half };
}
