/**
 * The first k of a list in which no group has more than `most` places: whoever would be one too many stands back until the others are used up. A group of -1 is none. O(list).
 */
export function capped<T>(list: readonly T[], groupOf: (one: T) => number, most: number, k: number): T[] {
  const taken = new Map<number, number>();
  const first: T[] = [];
  const back: T[] = [];
  for (const one of list) {
    if (first.length === k) break;
    const group = groupOf(one);
    const before = taken.get(group) ?? 0;
    if (group >= 0 && before >= most) back.push(one);
    else {
      taken.set(group, before + 1);
      first.push(one);
    }
  }
  return [...first, ...back].slice(0, k);
}
