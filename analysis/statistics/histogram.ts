import { quantile } from "./summary.ts";

/** Values counted in bars of one width, from edge to edge; a value on an edge is in the bar above it, on the last one in the last bar. */
export interface Histogram {
  readonly edges: readonly number[];
  /** One less than there are edges. */
  readonly counts: readonly number[];
}

/** More bars than this are not told apart; far outliers would ask for many. */
const mostBars = 100;
/** Sums in another order differ in their last digits: what is as near as this is the same. */
const same = 1e-11;

/**
 * The histogram of finite values whose bars have the width 2 · IQR / n^⅓ (Freedman & Diaconis 1981), rounded up to 1, 2 or 5 times a power of
 * ten and widened in these steps until there are at most 100 bars; edges are multiples of it. Where half of the values are equal, so that
 * the width would be 0, the range is parted in 1 + log2 n (Sturges 1926). Values that are all equal, to 1e-11 of their size, have one bar
 * of their own; without
 * any there is none. O(n log n).
 *
 * Sources: doi:10.1007/BF01025868, doi:10.1080/01621459.1926.10502161. Checked in closed form and by counting.
 */
export function histogram(values: Float64Array): Histogram {
  const sorted = values.filter(Number.isFinite).sort();
  const n = sorted.length;
  if (n === 0) return { edges: [], counts: [] };
  const [min, max] = [sorted[0], sorted[n - 1]];
  if (max - min <= same * Math.max(-min, max)) return { edges: [min, max], counts: [n] };
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const usual = spread > 0 ? (2 * spread) / Math.cbrt(n) : (max - min) / (1 + Math.log2(n));
  const edges = edgesOf(min, max, Math.max(usual, (max - min) / mostBars));
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bar = 0;
  for (const value of sorted) {
    while (bar < counts.length - 1 && value >= edges[bar + 1]) bar++;
    counts[bar]++;
  }
  return { edges, counts };
}

/** Multiples of the smallest round width that is at least `least` and gives no more bars than there may be. */
function edgesOf(min: number, max: number, least: number): number[] {
  for (let power = Math.floor(Math.log10(least)); ; power++)
    for (const digit of [1, 2, 5]) {
      // Below 1 divided by what is whole, so that 0.3 is 0.3.
      const at = (k: number) => (power < 0 ? (k * digit) / 10 ** -power : k * digit * 10 ** power);
      if (at(1) < least) continue;
      const [below, above] = [Math.floor(min / at(1)), Math.ceil(max / at(1))];
      // Quotients are rounded.
      const first = at(below) > min ? below - 1 : below;
      const last = at(above) < max ? above + 1 : above;
      if (last - first <= mostBars) return Array.from({ length: last - first + 1 }, (_, k) => at(first + k));
    }
}
