export interface Summary {
  /** How many values are defined. */
  readonly n: number;
  /** Absent where no value is defined. */
  readonly min?: number;
  readonly median?: number;
  readonly mean?: number;
  readonly max?: number;
}

/** What the defined values are like; NaN stands for an undefined one. The median of an even number is the middle two's mean. */
export function summary(values: Float64Array): Summary {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const n = sorted.length;
  if (n === 0) return { n };
  const median = (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  return { n, min: sorted[0], median, mean, max: sorted[n - 1] };
}
