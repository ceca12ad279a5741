/** To so many digits after the point, without the dust of binary fractions. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Percent of a whole; undefined where the whole is nothing. */
export function percentOf(part: number, whole: number, digits: number): number | undefined {
  return whole === 0 ? undefined : rounded((100 * part) / whole, digits);
}
