/**
 * Gini coefficient of values from 0 on: Σ_i Σ_j |x_i − x_j| / (2 n² x̄) (Gini 1912; as in doi:10.2307/2231193). No unit; 0 where all are
 * equal, 1 − 1/n where one has all. NaN without a value above 0. O(n log n).
 *
 * Checked in closed form and by brute force over all pairs.
 */
export function gini(values: Float64Array): number {
  const n = values.length;
  const sorted = values.slice().sort();
  const all = sorted.reduce((sum, value) => sum + value, 0);
  // The k-th smallest is larger than k others and smaller than n − 1 − k.
  const differences = sorted.reduce((sum, value, k) => sum + (2 * k + 1 - n) * value, 0);
  return differences / (n * all);
}

/**
 * Pielou's evenness H / ln n, with H = −Σ p_i ln p_i over the shares p_i of all n values, those of 0 too (Pielou 1966). No unit; 1 where all
 * are equal, 0 where one has all. NaN below two values and without one above 0. O(n).
 *
 * Checked in closed form, and where it is used by brute force.
 */
export function pielouEvenness(values: Float64Array): number {
  const all = values.reduce((sum, value) => sum + value, 0);
  const entropy = values.reduce((sum, value) => (value > 0 ? sum - (value / all) * Math.log(value / all) : sum), 0);
  return all > 0 && values.length > 1 ? Math.max(0, entropy) / Math.log(values.length) : Number.NaN;
}
