/** B_2j / (2j)! for j = 1 … 10. */
const bernoulli = [
  1 / 12,
  -1 / 720,
  1 / 30_240,
  -1 / 1_209_600,
  1 / 47_900_160,
  -691 / 1_307_674_368_000,
  1 / 74_724_249_600,
  -3617 / 10_670_622_842_880_000,
  43_867 / 5_109_094_217_170_944_000,
  -174_611 / 802_857_662_698_291_200_000,
];

/**
 * log ζ(s, q) and its derivative by s, where ζ(s, q) = Σ_{k ≥ 0} (q + k)^−s is Hurwitz's zeta function, for s > 1 and q > 0: a few terms
 * one by one, the rest by the Euler–Maclaurin formula (Johansson 2013), all of it times q^s so that nothing underflows.
 * O(max(s, 12)).
 *
 * Source: arXiv:1309.2877. Checked in closed form (π²/6, recurrence) and against mpmath.
 */
export function logZeta(s: number, q: number): { readonly value: number; readonly derivative: number } {
  const alone = Math.max(0, Math.ceil(Math.max(s, 12) - q));
  let sum = 0;
  let slope = 0;
  for (let k = 0; k < alone; k++) {
    const log = Math.log1p(k / q);
    const term = Math.exp(-s * log);
    sum += term;
    slope -= log * term;
  }
  const y = q + alone;
  const log = Math.log(y / q);
  const power = Math.exp(-s * log);
  const integral = (power * y) / (s - 1);
  sum += integral + power / 2;
  slope -= integral * (log + 1 / (s - 1)) + (power / 2) * log;
  // s (s + 1) … (s + 2j − 2) y^(1 − 2j), and the sum of 1 / (s + i) over its factors.
  let rising = (power * s) / y;
  let inverses = 1 / s;
  for (let j = 1; j <= bernoulli.length; j++) {
    const term = bernoulli[j - 1] * rising;
    sum += term;
    slope += term * (inverses - log);
    const [a, b] = [s + 2 * j - 1, s + 2 * j];
    rising *= (a * b) / (y * y);
    inverses += 1 / a + 1 / b;
  }
  return { value: Math.log(sum) - s * Math.log(q), derivative: slope / sum - Math.log(q) };
}
