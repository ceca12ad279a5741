const seriesUntil = 2;

/**
 * log erfc(x), erfc(x) = 2/√π ∫_x^∞ e^(−t²) dt, to about 1e-14 of erfc for every x: the series of erf near 0, Laplace's continued
 * fraction beyond, where erfc itself underflows (Abramowitz & Stegun 1964, 7.1.6 and 7.1.14).
 *
 * Checked against mpmath.
 */
export function logErfc(x: number): number {
  if (x < 0) return Math.log1p(1 - Math.exp(logErfc(-x)));
  if (x < seriesUntil) return Math.log1p(-erfNearZero(x));
  return -x * x + Math.log(fraction(x) / Math.sqrt(Math.PI));
}

/** 2/√π e^(−x²) Σ 2^k x^(2k + 1) / (1 · 3 · … · (2k + 1)). */
function erfNearZero(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > 1e-18 * sum; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from within. */
function fraction(x: number): number {
  let value = x;
  for (let k = Math.ceil(30 + 400 / (x * x)); k > 0; k--) value = x + k / 2 / value;
  return 1 / value;
}
