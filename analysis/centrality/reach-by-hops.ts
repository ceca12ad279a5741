import type { Progress } from "../../model/progress.ts";
import { sweepByHops } from "./sweep-by-hops.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/**
 * Σ 1/d over all others, for a member of each class from `first` to `end` (not included). Organisations are counted step by
 * step before anything is divided: equal distances give equal sums.
 */
export function reachByHops(quotient: TwinQuotient, first: number, end: number, progress: Progress): Float64Array {
  const sums = new Float64Array(end - first);
  const add = (source: number, distance: number, organisations: number) => {
    sums[source - first] += organisations / distance;
  };
  sweepByHops(quotient, first, end, add, progress);
  return sums;
}
