/** The k-th largest of the values that are not NaN; the smallest where there are fewer. NaN where there is none. O(n log k). */
export function kthLargest(scores: Float64Array, k: number): number {
  // A heap with the smallest of the largest k on top.
  const heap = new Float64Array(k);
  let size = 0;
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    let place: number;
    if (size < k) {
      place = size++;
      for (; place > 0 && heap[(place - 1) >> 1] > score; place = (place - 1) >> 1)
        heap[place] = heap[(place - 1) >> 1];
    } else {
      if (score <= heap[0]) continue;
      place = 0;
      for (let child = 1; child < size; child = 2 * place + 1) {
        if (child + 1 < size && heap[child + 1] < heap[child]) child++;
        if (heap[child] >= score) break;
        heap[place] = heap[child];
        place = child;
      }
    }
    heap[place] = score;
  }
  return size === 0 ? Number.NaN : heap[0];
}
