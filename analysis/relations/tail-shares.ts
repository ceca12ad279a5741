export interface TailShares {
  /** Chance of a value no larger, no smaller, and no nearer to 0 than the one observed. */
  readonly lower: number;
  readonly upper: number;
  readonly twoSided: number;
}

/**
 * p of an observed value among those of permutations. Where they are all that there are, the observed one is among them: p is its
 * share. Where they are drawn, it is counted beside them, (1 + c)/(1 + N), so that p is never 0 (Phipson & Smyth 2010,
 * doi:10.2202/1544-6115.1585). Values within 1e-9 of the observed one count as equal to it. O(N).
 *
 * Checked in closed form.
 */
export function tailShares(observed: number, permuted: Float64Array, isExact: boolean): TailShares {
  const slack = 1e-9 * Math.max(1, Number.isFinite(observed) ? Math.abs(observed) : 1);
  const counts = { lower: 0, upper: 0, twoSided: 0 };
  for (const value of permuted) {
    if (value <= observed + slack) counts.lower++;
    if (value >= observed - slack) counts.upper++;
    if (Math.abs(value) >= Math.abs(observed) - slack) counts.twoSided++;
  }
  const share = (count: number) => (isExact ? count / permuted.length : (1 + count) / (1 + permuted.length));
  return { lower: share(counts.lower), upper: share(counts.upper), twoSided: share(counts.twoSided) };
}
