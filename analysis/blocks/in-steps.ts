/**
 * To whole multiples of 2^-40, for |value| < 2^11: sums of up to 2^12 of such that are at most 1 each are exact, and so do not depend on the order
 * in which they are taken. Where rounding would decide, it would decide by the names of organisations.
 */
export function inSteps(value: number): number {
  return value + halfway - halfway;
}

/** So large that a double beside it has no digits below 2^-40. */
const halfway = 1.5 * 2 ** 12;
