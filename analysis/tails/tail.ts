/** Whole numbers from `from` on with how often each occurs, ascending. */
export interface Tail {
  readonly from: number;
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** How many there are. */
  readonly n: number;
}

/** From how often each number occurs, those of 1 and more. */
export function tailOf(occurrences: Iterable<readonly [number, number]>): Tail {
  const sorted = [...occurrences].filter(([value, count]) => value > 0 && count > 0).sort(([a], [b]) => a - b);
  const counts = Float64Array.from(sorted, ([, count]) => count);
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { from: sorted[0]?.[0] ?? 1, values: Float64Array.from(sorted, ([value]) => value), counts, n };
}

/** What is left from the k-th different value on. */
export function tailFrom({ values, counts }: Tail, k: number): Tail {
  const left = counts.subarray(k);
  return { from: values[k], values: values.subarray(k), counts: left, n: left.reduce((sum, count) => sum + count, 0) };
}

/** The mean of a function of the values. */
export function meanOf({ values, counts, n }: Tail, of: (value: number) => number): number {
  return values.reduce((sum, value, k) => sum + counts[k] * of(value), 0) / n;
}
