export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * An interval that holds the mean of a variable in [0, 1] with chance 1 − δ or more, whatever its distribution and however
 * few the samples: what two bounds have in common, each given half of δ. The empirical Bernstein bound (Maurer & Pontil
 * 2009, doi:10.48550/arXiv.0907.3740), (2 V ln(2/δ)/n)^½ + 7 ln(2/δ)/(3(n − 1)) to each side, is narrow where the sample variance V is small beside
 * the mean; that by relative entropy (Hoeffding 1963, doi:10.1080/01621459.1963.10500830), all p with n KL(mean, p) ≤ ln(1/δ), where there is little but
 * zeros. `squares` is the sum of squares. Needs two samples; with fewer all of [0, 1].
 */
export function meanInterval(n: number, sum: number, squares: number, delta: number): Interval {
  if (n < 2) return { low: 0, high: 1 };
  const mean = sum / n;
  // Each bound has half of it, and each side of a bound half of that.
  const tail = delta / 4;
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  const width = Math.sqrt((2 * variance * Math.log(2 / tail)) / n) + (7 * Math.log(2 / tail)) / (3 * (n - 1));
  const allowed = -Math.log(tail) / n;
  return {
    low: Math.max(0, mean - width, entropyEnd(mean, 0, allowed)),
    high: Math.min(1, mean + width, entropyEnd(mean, 1, allowed)),
  };
}

/** The p between the mean and `end` at which KL(mean, p) is what is allowed, on the far side of it; `end` where it never is. */
function entropyEnd(mean: number, end: number, allowed: number): number {
  let inside = mean;
  let outside = end;
  // Halved until nothing is left between: the far one is taken, so that rounding never makes the interval narrower.
  for (let step = 0; step < 60; step++) {
    const middle = (inside + outside) / 2;
    if (relativeEntropy(mean, middle) <= allowed) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** KL(q, p) of two chances, in nats. */
function relativeEntropy(q: number, p: number): number {
  const term = (a: number, b: number) => (a === 0 ? 0 : a * Math.log(a / b));
  return term(q, p) + term(1 - q, 1 - p);
}
