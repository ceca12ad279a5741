const logRootTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The natural logarithm of 1 − Φ(z), the chance that a standard normal variable exceeds z: so that values far out can be told
 * apart. Near 0 by the power series of Φ(z) − ½ over the density (Abramowitz & Stegun 26.2.11), from 2 on by Laplace's
 * continued fraction (26.2.14), below 0 by symmetry. To within 1e-13 of itself; −∞ for z = ∞, 0 for −∞. O(1).
 *
 * Source: Abramowitz & Stegun 1964, Handbook of Mathematical Functions. Checked against scipy's values.
 */
export function logNormalTail(z: number): number {
  if (z === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  if (z < 0) return Math.log1p(-Math.exp(logNormalTail(-z)));
  const logDensity = -(z * z) / 2 - logRootTwoPi;
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let k = 3; term > 1e-17 * sum; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return Math.log(0.5 - Math.exp(logDensity) * sum);
  }
  let fraction = z;
  for (let k = 200; k > 0; k--) fraction = z + k / fraction;
  return logDensity - Math.log(fraction);
}
