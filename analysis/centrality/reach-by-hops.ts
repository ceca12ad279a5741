import type { Progress } from "../../model/progress.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** As many sources as an integer has bits. */
const together = 32;

/**
 * Σ 1/d over all others, for a member of each class from `first` to `end` (not included). 32 sources go through the network
 * together, as bits of one integer, so that a tie is looked at once for all that pass it at the same step (Then et al.
 * 2014). Ends are reached and never passed. Organisations are counted step by step before anything is divided: equal
 * distances give equal sums.
 */
export function reachByHops(quotient: TwinQuotient, first: number, end: number, progress: Progress): Float64Array {
  const { classes, multiplicity, offsets, neighbours, isMiddle, componentStart, componentEnd } = quotient;
  const sums = new Float64Array(end - first);
  const seen = new Int32Array(classes);
  const arriving = new Int32Array(classes);
  const leaving = new Int32Array(classes);
  const reached = new Float64Array(together);
  for (let batch = first; batch < end; batch += together) {
    progress.checkCancelled();
    progress.report((batch - first) / (end - first));
    const count = Math.min(together, end - batch);
    // Components stand one after the other: nothing outside those of the batch is reached.
    const from = componentStart[batch];
    const to = componentEnd[batch + count - 1];
    seen.fill(0, from, to);
    leaving.fill(0, from, to);
    for (let bit = 0; bit < count; bit++) {
      seen[batch + bit] = 1 << bit;
      leaving[batch + bit] = 1 << bit;
      // Twins of the source are one step away.
      sums[batch + bit - first] = multiplicity[batch + bit] - 1;
    }
    let isSpreading = true;
    for (let step = 1; isSpreading; step++) {
      arriving.fill(0, from, to);
      for (let c = from; c < to; c++) {
        const bits = leaving[c];
        if (bits === 0 || (step > 1 && isMiddle[c] === 0)) continue;
        for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) arriving[neighbours[tie]] |= bits;
      }
      reached.fill(0);
      isSpreading = false;
      for (let c = from; c < to; c++) {
        const fresh = arriving[c] & ~seen[c];
        leaving[c] = fresh;
        if (fresh === 0) continue;
        seen[c] |= fresh;
        isSpreading = true;
        for (let bits = fresh; bits !== 0; bits &= bits - 1) reached[31 - Math.clz32(bits & -bits)] += multiplicity[c];
      }
      for (let bit = 0; bit < count; bit++) sums[batch + bit - first] += reached[bit] / step;
    }
  }
  return sums;
}
