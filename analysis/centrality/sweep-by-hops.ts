import type { Progress } from "../../model/progress.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** As many sources as an integer has bits. */
const together = 32;

/**
 * Tells, for a member of each class from `first` to `end` (not included), how many organisations are at each distance from
 * it: `visit(class, distance, organisations)`, distances rising. 32 sources go through the network together, as bits of one
 * integer, so that a tie is looked at once for all that pass it at the same step (Then et al. 2014). Ends are reached and
 * never passed. O(k · m / 32) for k classes with m ties between them.
 *
 * Each step is taken from whichever side has fewer ties to look at: from those reached last, or from those whom not all of
 * the 32 have reached, which stop looking once they have (Beamer, Asanović & Patterson 2012). Neighbours stand by falling
 * degree, so that they stop soon.
 */
export function sweepByHops(
  quotient: TwinQuotient,
  first: number,
  end: number,
  visit: (source: number, distance: number, organisations: number) => void,
  progress: Progress,
): void {
  const { classes, multiplicity, offsets, endsFrom, isMiddle, componentStart, componentEnd, twinsApart } = quotient;
  const seen = new Int32Array(classes);
  const arriving = new Int32Array(classes);
  const leaving = new Int32Array(classes);
  const reached = reachedByBit();
  for (let batch = first; batch < end; batch += together) {
    progress.checkCancelled();
    progress.report((batch - first) / (end - first));
    const count = Math.min(together, end - batch);
    const everybody = count === together ? -1 : (1 << count) - 1;
    // Components stand one after the other: nothing outside those of the batch is reached.
    const from = componentStart[batch];
    const to = componentEnd[batch + count - 1];
    seen.fill(0, from, to);
    leaving.fill(0, from, to);
    for (let bit = 0; bit < count; bit++) {
      seen[batch + bit] = 1 << bit;
      leaving[batch + bit] = 1 << bit;
    }
    // The first step is taken by the sources, whether they are middles or not.
    let tiesOfLast = 0;
    let tiesOfOpen = Number.POSITIVE_INFINITY;
    let isSpreading = true;
    for (let step = 1; isSpreading && (tiesOfOpen > 0 || step <= twinsApart); step++) {
      if (tiesOfOpen < tiesOfLast) lookBack(quotient, from, to, everybody, seen, leaving, arriving);
      else spread(quotient, from, to, step > 1, leaving, arriving);
      reached.clear();
      isSpreading = false;
      tiesOfLast = 0;
      tiesOfOpen = 0;
      for (let c = from; c < to; c++) {
        const fresh = arriving[c] & ~seen[c];
        leaving[c] = fresh;
        if (fresh !== 0) {
          isSpreading = true;
          seen[c] |= fresh;
          reached.add(fresh, multiplicity[c]);
          if (isMiddle[c] !== 0) tiesOfLast += offsets[c + 1] - offsets[c];
        }
        if (seen[c] !== everybody) tiesOfOpen += endsFrom[c] - offsets[c];
      }
      const byBit = reached.sums();
      for (let bit = 0; bit < count; bit++) {
        // Twins of the source are as far away as twins are.
        const organisations = byBit[bit] + (step === twinsApart ? multiplicity[batch + bit] - 1 : 0);
        if (organisations > 0) visit(batch + bit, step, organisations);
      }
    }
  }
}

function spread(
  { offsets, neighbours, isMiddle }: TwinQuotient,
  from: number,
  to: number,
  onlyMiddles: boolean,
  leaving: Int32Array,
  arriving: Int32Array,
): void {
  arriving.fill(0, from, to);
  for (let c = from; c < to; c++) {
    const bits = leaving[c];
    if (bits === 0 || (onlyMiddles && isMiddle[c] === 0)) continue;
    const last = offsets[c + 1];
    for (let tie = offsets[c]; tie < last; tie++) arriving[neighbours[tie]] |= bits;
  }
}

function lookBack(
  { offsets, neighbours, endsFrom }: TwinQuotient,
  from: number,
  to: number,
  everybody: number,
  seen: Int32Array,
  leaving: Int32Array,
  arriving: Int32Array,
): void {
  for (let c = from; c < to; c++) {
    const missing = everybody & ~seen[c];
    let bits = 0;
    const last = missing === 0 ? 0 : endsFrom[c];
    for (let tie = offsets[c]; tie < last; tie++) {
      bits |= leaving[neighbours[tie]];
      if ((bits & missing) === missing) break;
    }
    arriving[c] = bits;
  }
}

/**
 * Sums of what is added to each bit of a word, by way of its four bytes: four additions a word instead of one for each of its
 * bits. Only whole numbers are added, so that the order does not matter.
 */
function reachedByBit() {
  const byByte = new Float64Array(4 * 256);
  const byBit = new Float64Array(together);
  return {
    clear: () => byByte.fill(0),
    add(word: number, amount: number) {
      byByte[word & 255] += amount;
      byByte[256 + ((word >>> 8) & 255)] += amount;
      byByte[512 + ((word >>> 16) & 255)] += amount;
      byByte[768 + (word >>> 24)] += amount;
    },
    sums(): Float64Array {
      byBit.fill(0);
      for (let place = 0; place < byByte.length; place++) {
        if (byByte[place] === 0) continue;
        const firstBit = 8 * (place >>> 8);
        for (let bits = place & 255; bits !== 0; bits &= bits - 1)
          byBit[firstBit + 31 - Math.clz32(bits & -bits)] += byByte[place];
      }
      return byBit;
    },
  };
}
