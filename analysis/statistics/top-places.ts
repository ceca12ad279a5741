import { kthLargest } from "./kth-largest.ts";

/** Where the k largest values stand, largest first, equal ones in their order; NaN is none. As `ranking`, for a few out of many: O(n log k). */
export function topPlaces(values: Float64Array, k: number): number[] {
  const last = kthLargest(values, k);
  const above: number[] = [];
  const equal: number[] = [];
  for (let place = 0; place < values.length; place++) {
    if (values[place] > last) above.push(place);
    else if (values[place] === last && equal.length < k) equal.push(place);
  }
  above.sort((a, b) => values[b] - values[a] || a - b);
  return [...above, ...equal].slice(0, k);
}
