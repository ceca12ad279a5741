/**
 * Indices of the defined values, highest first; equal values in the order of their indices, which is that of the ids.
 * At most `top` of them.
 */
export function ranking(values: Float64Array, top = Number.POSITIVE_INFINITY): number[] {
  const defined = Array.from(values.keys()).filter((index) => !Number.isNaN(values[index]));
  return defined.sort((a, b) => values[b] - values[a] || a - b).slice(0, top);
}
