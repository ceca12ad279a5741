/** Outcomes in the order of what was foretold of them, highest first. */
export interface RankedOutcomes {
  /** Which outcome stands at each place. */
  readonly order: Uint32Array;
  /** Where each run of equal scores ends. */
  readonly runEnds: Uint32Array;
  /** 1 where it came true, in the outcomes' own order. */
  readonly cameTrue: Uint8Array;
}

/** Sorted once, so that many weightings of the same outcomes can be judged. O(n log n). */
export function rankedOutcomes(scores: Float64Array, cameTrue: Uint8Array): RankedOutcomes {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
  const ends: number[] = [];
  for (let place = 1; place <= order.length; place++)
    if (place === order.length || scores[order[place]] !== scores[order[place - 1]]) ends.push(place);
  return { order, runEnds: Uint32Array.from(ends), cameTrue };
}

/**
 * Goes down the list run by run: how much stands in the run, by weight, that came true and that did not. `weights`: what each outcome counts, 1
 * without them.
 */
export function eachRun(
  { order, runEnds, cameTrue }: RankedOutcomes,
  weights: ArrayLike<number> | undefined,
  visit: (right: number, wrong: number) => void,
): void {
  let place = 0;
  for (const end of runEnds) {
    let [right, wrong] = [0, 0];
    for (; place < end; place++) {
      const one = order[place];
      const weight = weights === undefined ? 1 : weights[one];
      if (cameTrue[one] === 1) right += weight;
      else wrong += weight;
    }
    visit(right, wrong);
  }
}
