import { ranks } from "./ranks.ts";

export interface Correlation {
  /** Pairs in which both values are defined. */
  readonly n: number;
  /** Both absent where one of the two does not vary. */
  readonly pearson?: number;
  readonly spearman?: number;
}

/**
 * How far two measures of the same organisations go together, over those where both are defined (NaN: undefined). Pearson's
 * r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²), and Spearman's ρ, which is r of the ranks, equal values sharing the mean of
 * theirs: 1 where one never falls as the other rises, however bent. From −1 to 1. O(n log n).
 *
 * Sources: doi:10.1098/rspl.1895.0041, doi:10.2307/1412159. Checked in closed form and by how it must change with the input.
 */
export function correlation(x: Float64Array, y: Float64Array): Correlation {
  const [a, b] = [x, y].map((values) => values.filter((_, i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i])));
  const n = a.length;
  const r = pearson(a, b);
  if (Number.isNaN(r)) return { n };
  return { n, pearson: r, spearman: pearson(ranks(a, "mean"), ranks(b, "mean")) };
}

/** Told by the values themselves: of equal ones the mean may be off by a rounding, and so seem to vary. */
function varies(values: Float64Array): boolean {
  return values.some((value) => value !== values[0]);
}

/** Pearson's r alone, of values that are all defined; NaN where one of the two does not vary. O(n). */
export function pearson(x: Float64Array, y: Float64Array): number {
  if (!varies(x) || !varies(y)) return Number.NaN;
  const [fromMeanX, fromMeanY] = [x, y].map(fromMean);
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < x.length; i++) {
    products += fromMeanX[i] * fromMeanY[i];
    squaresX += fromMeanX[i] ** 2;
    squaresY += fromMeanY[i] ** 2;
  }
  // What rounding adds beyond ±1 is taken off.
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)));
}

function fromMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
