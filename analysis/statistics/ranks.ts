/**
 * Rank of each value, 1 for the highest; equal values share a rank: the best of theirs (1, 2, 2, 4), as in a list that people
 * read, or the mean of theirs (1, 2.5, 2.5, 4), as in a rank correlation. NaN where the value is. O(n log n).
 */
export function ranks(values: Float64Array, equal: "best" | "mean"): Float64Array {
  const order = Array.from(values.keys())
    .filter((index) => !Number.isNaN(values[index]))
    .sort((a, b) => values[b] - values[a]);
  const result = new Float64Array(values.length).fill(Number.NaN);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && values[order[end]] === values[order[first]]) end++;
    const rank = equal === "best" ? first + 1 : (first + 1 + end) / 2;
    for (; first < end; first++) result[order[first]] = rank;
  }
  return result;
}
