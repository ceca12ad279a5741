import type { Progress } from "../../model/progress.ts";
import type { Random } from "../../model/seeded-random.ts";
import { quantile } from "./summary.ts";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface BootstrapIntervals {
  readonly mean: Interval;
  readonly median: Interval;
}

/**
 * Percentile intervals of the mean and of the median of n values: of B samples of n drawn from them with replacement, the
 * (1 − level)/2 and (1 + level)/2 quantiles of the samples' means, and of their medians (quantiles of type 7). In the values' own
 * unit, within their range. They say how far mean and median would move were as many organisations drawn again from the same ones,
 * and treat these as independent, which organisations of one network are not: their true spread is larger. Below two values they
 * are undefined; where all are equal both ends are that value. For few values they are too narrow (for 20 of a normal
 * distribution a level of 95 % covers about 93 %).
 *
 * O(B n) in time, O(B + n) in memory. Source: Efron 1979, doi:10.1214/aos/1176344552. Checked against all n^n samples of small
 * sets written out, and by how often it covers the mean of known distributions.
 */
export function bootstrapIntervals(
  values: Float64Array,
  { resamples, level }: { readonly resamples: number; readonly level: number },
  random: Random,
  progress: Progress,
): BootstrapIntervals | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const sorted = values.slice().sort();
  const means = new Float64Array(resamples);
  const medians = new Float64Array(resamples);
  const times = new Uint32Array(n);
  const [low, high] = [Math.ceil(n / 2), Math.floor(n / 2) + 1];
  for (let sample = 0; sample < resamples; sample++) {
    progress.checkCancelled();
    times.fill(0);
    for (let k = 0; k < n; k++) times[Math.floor(random() * n)]++;
    let sum = 0;
    let seen = 0;
    let below = Number.NaN;
    let above = Number.NaN;
    for (let i = 0; i < n; i++) {
      sum += times[i] * sorted[i];
      seen += times[i];
      if (Number.isNaN(below) && seen >= low) below = sorted[i];
      if (Number.isNaN(above) && seen >= high) above = sorted[i];
    }
    means[sample] = sum / n;
    medians[sample] = (below + above) / 2;
  }
  return { mean: ends(means, level), median: ends(medians, level) };
}

function ends(statistics: Float64Array, level: number): Interval {
  statistics.sort();
  return { lower: quantile(statistics, (1 - level) / 2), upper: quantile(statistics, (1 + level) / 2) };
}
