import type { Progress } from "../../model/progress.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** As many sources as an integer has bits. */
const together = 32;

/**
 * Tells, for a member of each class from `first` to `end` (not included), how many organisations are at each distance from
 * it: `visit(class, distance, organisations)`, distances rising. 32 sources go through the network together, as bits of one
 * integer, so that a tie is looked at once for all that pass it at the same step (Then et al. 2014). Ends are reached and
 * never passed. O(k · m / 32) for k classes with m ties between them.
 */
export function sweepByHops(
  quotient: TwinQuotient,
  first: number,
  end: number,
  visit: (source: number, distance: number, organisations: number) => void,
  progress: Progress,
): void {
  const { classes, multiplicity, offsets, neighbours, isMiddle, componentStart, componentEnd } = quotient;
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
    }
    let isSpreading = true;
    for (let step = 1; isSpreading; step++) {
      arriving.fill(0, from, to);
      for (let c = from; c < to; c++) {
        const bits = leaving[c];
        if (bits === 0 || (step > 1 && isMiddle[c] === 0)) continue;
        for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) arriving[neighbours[tie]] |= bits;
      }
      // Twins of the source are as far away as twins are.
      for (let bit = 0; bit < together; bit++)
        reached[bit] = step === quotient.twinsApart && bit < count ? multiplicity[batch + bit] - 1 : 0;
      isSpreading = false;
      for (let c = from; c < to; c++) {
        const fresh = arriving[c] & ~seen[c];
        leaving[c] = fresh;
        if (fresh === 0) continue;
        seen[c] |= fresh;
        isSpreading = true;
        for (let bits = fresh; bits !== 0; bits &= bits - 1) reached[31 - Math.clz32(bits & -bits)] += multiplicity[c];
      }
      for (let bit = 0; bit < count; bit++) if (reached[bit] > 0) visit(batch + bit, step, reached[bit]);
    }
  }
}
