import type { Progress } from "../../model/progress.ts";
import { powerLaw } from "./power-law.ts";
import { type Tail, tailFrom } from "./tail.ts";

/** Of fewer a power law says nothing: where it may begin, at least so many are left. */
const leastInTail = 10;

/** Where a power law begins to hold, its exponent, and how far the data are from it. */
export interface FittedTail {
  readonly tail: Tail;
  readonly alpha: number;
  /** The largest difference of the two cumulative distributions over all whole numbers from the tail's start on. */
  readonly ks: number;
}

/**
 * The power law that fits best from some number on: of all numbers that occur, from 1 on, the one to begin at whose fit has
 * the smallest Kolmogorov–Smirnov distance (Clauset, Shalizi & Newman 2009, §3.3), the smaller one if equal. Only those with at least ten values from them
 * on, of at least two kinds, are tried; undefined where there is none. O(different numbers²) at worst: a beginning is given up as soon as it is farther off than the best.
 */
export function fittedTail(all: Tail, progress: Progress): FittedTail | undefined {
  let best: FittedTail | undefined;
  let near = 2.5;
  for (let k = 0; k < all.values.length - 1; k++) {
    progress.checkCancelled();
    const tail = tailFrom(all, k);
    if (tail.n < leastInTail) break;
    const { alpha, logSurvival } = powerLaw(tail, near);
    near = alpha;
    const ks = distance(tail, logSurvival, best?.ks ?? Number.POSITIVE_INFINITY);
    if (ks < (best?.ks ?? Number.POSITIVE_INFINITY)) best = { tail, alpha, ks };
  }
  return best;
}

/** Infinite as soon as it is `enough` or more. Between two values that occur the law goes on falling: both ends are looked at. */
function distance({ values, counts, n }: Tail, logSurvival: (x: number) => number, enough: number): number {
  let largest = 0;
  let left = n;
  for (let k = 0; k < values.length; k++) {
    const before = Math.abs(left / n - (k === 0 ? 1 : Math.exp(logSurvival(values[k]))));
    left -= counts[k];
    const after = Math.abs(left / n - Math.exp(logSurvival(values[k] + 1)));
    largest = Math.max(largest, before, after);
    if (largest >= enough) return Number.POSITIVE_INFINITY;
  }
  return largest;
}
