/**
 * Centralisation: Σ_i (max c − c_i) / most, how far a measure is concentrated on one organisation, `most` being what the sum is in a
 * star of as many (Freeman 1978). 0 where all have the same. NaN below three organisations. O(n).
 */
export function centralisation(values: Float64Array, most: number): number {
  if (values.length < 3) return Number.NaN;
  const highest = values.reduce((so, value) => Math.max(so, value), 0);
  return values.reduce((sum, value) => sum + (highest - value), 0) / most;
}
