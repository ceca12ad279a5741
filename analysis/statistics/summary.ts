export interface Summary {
  /** How many values are defined. */
  readonly n: number;
  /** Absent where no value is defined. */
  readonly min?: number;
  readonly lowerQuartile?: number;
  readonly median?: number;
  readonly mean?: number;
  readonly upperQuartile?: number;
  readonly max?: number;
}

/**
 * What the defined values are like; NaN stands for an undefined one. Between two values quartiles and the median lie in
 * proportion (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566, type 7).
 */
export function summary(values: Float64Array): Summary {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const n = sorted.length;
  if (n === 0) return { n };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  return {
    n,
    min: sorted[0],
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    mean,
    upperQuartile: quantile(sorted, 0.75),
    max: sorted[n - 1],
  };
}

export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return below === above ? sorted[below] : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
