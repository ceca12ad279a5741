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
): (parts: Float64Array) => number {
  const [endOf, pairOf] = [numbering<number>(), numbering<string>()];
  const ends = list.map((one, k) => [endOf(sources[one]), endOf(candidate[k])] as const);
  const pairs = ends.map(([one, other]) => pairOf(`${Math.min(one, other)} ${Math.max(one, other)}`));
  return (parts) => {
    const [ofEnds, ofPairs, ofLists] = [2 * parts.length, parts.length, sources.length].map(
      (count) => new Float64Array(count),
    );
    parts.forEach((part, k) => {
      for (const end of ends[k]) ofEnds[end] += part;
      ofPairs[pairs[k]] += part;
      ofLists[list[k]] += part;
    });
    const byLists = squares(ofLists);
    // Sums of what cancels are hardly ever 0 exactly.
    if (byLists <= 1e-12 * squares(parts)) return Number.NaN;
    return Math.sqrt(Math.max(0, squares(ofEnds) - squares(ofPairs)) / byLists);
  };
}

/** Numbers things in the order in which they come. */
function numbering<T>(): (thing: T) => number {
  const numbers = new Map<T, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

function squares(sums: Float64Array): number {
  return sums.reduce((all, sum) => all + sum ** 2, 0);
}
