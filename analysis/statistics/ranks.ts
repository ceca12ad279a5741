/**
 * Rank of each value, 1 for the highest; equal values share a rank: the best of theirs (1, 2, 2, 4), as in a list that people
 * read, or the mean of theirs (1, 2.5, 2.5, 4), as in a rank correlation. NaN where the value is. O(n log n).
 */
export function ranks(values: Float64Array, equal: "best" | "mean"): Float64Array {
  // Sorting the numbers themselves and looking each up is much quicker than sorting their places.
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const higher = sorted.length - countBelow(sorted, value, true);
    return equal === "best" ? higher + 1 : (higher + 1 + sorted.length - countBelow(sorted, value, false)) / 2;
  });
}

/** How many of them, ascending, are smaller than a value, or no larger. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
