/** Items 0 to n − 1 by rising distance: a binary heap in which an item's distance can fall. Equal ones leave in the order of their numbers. */
export interface DistanceQueue {
  readonly distance: Float64Array;
  /** Puts an item in, or moves it forward, after its distance was set to something smaller. */
  raise(item: number): void;
  /** Takes the nearest item out; -1 when there is none. */
  next(): number;
}

export function distanceQueue(capacity: number): DistanceQueue {
  const distance = new Float64Array(capacity);
  const heap = new Uint32Array(capacity);
  /** Place in the heap, one more than the index; 0 where not in it. */
  const place = new Uint32Array(capacity);
  let size = 0;

  const isBefore = (a: number, b: number) => distance[a] < distance[b] || (distance[a] === distance[b] && a < b);

  function raise(item: number): void {
    let at = place[item] === 0 ? size++ : place[item] - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!isBefore(item, parent)) break;
      heap[at] = parent;
      place[parent] = at + 1;
      at = above;
    }
    heap[at] = item;
    place[item] = at + 1;
  }

  function next(): number {
    if (size === 0) return -1;
    const nearest = heap[0];
    place[nearest] = 0;
    const last = heap[--size];
    if (size === 0) return nearest;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && isBefore(heap[below + 1], heap[below])) below++;
      const child = heap[below];
      if (!isBefore(child, last)) break;
      heap[at] = child;
      place[child] = at + 1;
      at = below;
    }
    heap[at] = last;
    place[last] = at + 1;
    return nearest;
  }

  return { distance, raise, next };
}
