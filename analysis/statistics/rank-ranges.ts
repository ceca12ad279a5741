export interface RankRanges {
  readonly best: Float64Array;
  readonly worst: Float64Array;
}

/**
 * The ranks that are possible where all that is known of each value is an interval: at best behind those that are certainly
 * higher, at worst behind all that may be. `members` says how many equal values stand behind each interval: those are never
 * above each other. Rank 1 is the highest, equal values share the best of their ranks. O(n log n).
 */
export function rankRanges(low: Float64Array, high: Float64Array, members: Float64Array): RankRanges {
  const higherThan = countAbove(low, members);
  const maybeHigherThan = countAbove(high, members);
  return {
    best: high.map((end) => 1 + higherThan(end)),
    worst: low.map((end, i) => 1 + maybeHigherThan(end) - (high[i] > end ? members[i] : 0)),
  };
}

/** How many members have an end above a value. */
function countAbove(ends: Float64Array, members: Float64Array): (value: number) => number {
  const order = Uint32Array.from(ends.keys()).sort((a, b) => ends[b] - ends[a]);
  const before = new Float64Array(order.length + 1);
  order.forEach((i, place) => {
    before[place + 1] = before[place] + members[i];
  });
  return (value) => {
    let from = 0;
    let to = order.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (ends[order[middle]] > value) from = middle + 1;
      else to = middle;
    }
    return before[from];
  };
}
