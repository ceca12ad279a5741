import type { PairSample } from "./tested-pairs.ts";

/**
 * How many times wider an interval is than by drawing lists anew, as pairs have more in common than their list: a candidate stands on several lists, and a tie is met from either end. `parts`: what each pair adds to what is estimated,
 * to first order. The variance is Σ over organisations of (the sum of the parts that have it at either end)² less Σ over pairs of (the sum of a pair's own)²; by lists it is Σ over lists of (the sum of a list's)². NaN where that is 0, as where the parts of each list sum to 0. O(pairs).
 *
 * Source: Aronow, Samii & Assenova 2015, doi:10.1093/pan/mpv018. Checked on means whose variance is known.
 */
export function wideningByEnds(
  { list, candidate }: Pick<PairSample, "list" | "candidate">,
  sources: readonly number[],
  parts: Float64Array,
): number {
  const [ends, lists, pairs] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  const add = <K>(sums: Map<K, number>, key: K, part: number) => sums.set(key, (sums.get(key) ?? 0) + part);
  parts.forEach((part, k) => {
    const [one, other] = [sources[list[k]], candidate[k]];
    add(ends, one, part);
    add(ends, other, part);
    add(lists, one, part);
    add(pairs, `${Math.min(one, other)} ${Math.max(one, other)}`, part);
  });
  const squares = (sums: Map<unknown, number>) => sums.values().reduce((all, sum) => all + sum ** 2, 0);
  const byLists = squares(lists);
  // Sums of what cancels are hardly ever 0 exactly.
  if (byLists <= 1e-12 * parts.reduce((all, part) => all + part ** 2, 0)) return Number.NaN;
  return Math.sqrt(Math.max(0, squares(ends) - squares(pairs)) / byLists);
}
