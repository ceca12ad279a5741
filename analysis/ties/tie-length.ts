/** How long a tie is for whatever follows paths: the stronger, the shorter (Opsahl, Agneessens & Skvoretz 2010, with α = 1). */
export function tieLength(weight: number): number {
  return 1 / weight;
}

/**
 * Paths whose lengths differ by less than this share of themselves are equally long: sums of the same lengths in another
 * order differ in their last digits, and must not decide which path is the shortest.
 */
export const lengthTolerance = 1e-10;
