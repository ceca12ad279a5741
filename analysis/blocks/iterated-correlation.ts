import type { Progress } from "../../model/progress.ts";
import { inSteps } from "./in-steps.ts";

/** Correlations are taken for ±1 within this. */
const settled = 1e-9;
/** Where no correlation changes by more, and not all are ±1, they would come to be so by rounding alone. */
const resting = 1e-8;
const mostIterations = 200;
/** A column whose entries are this near to each other does not vary. */
const same = 1e-11;
/** Columns whose products with each other are taken together. */
const tile = 3;
const tilesAtATime = 5;

/**
 * Correlates the columns of a matrix of correlations, those of the outcome, and so on, until all are +1 or −1 or sure to be (Breiger, Boorman & Arabie 1975). Gives for each
 * column whether it is on the side of the first; undefined where the correlations come to rest elsewhere, as of three groups that are equally unlike each
 * other, or have not settled after 200 turns: there is no split then that does not come of rounding. Column c stands for `counts[c]` equal
 * ones. All sums
 * are exact in steps of 2^-40, so that what is symmetric stays so to the bit. A column that does not vary has r = 0 with those that do. O(k³) a turn for k columns.
 */
export function iteratedCorrelation(
  given: Float64Array,
  counts: readonly number[],
  progress: Progress,
): boolean[] | undefined {
  let now = given;
  for (let turn = 0; turn < mostIterations; turn++) {
    const sides = decidedSides(now, counts);
    if (sides) return sides;
    const next = correlated(now, counts, progress);
    const change = next.reduce((most, r, cell) => Math.max(most, Math.abs(r - now[cell])), 0);
    now = next;
    if (change <= resting && now.some((r) => Math.abs(r) < 1 - settled)) return undefined;
  }
  return undefined;
}

/**
 * On which side each column comes to be, once that cannot change: where all are ±1, or where their signs part them in two, of shares p and q, and all are
 * nearer to ±1 than pq. Let none be further from it than ε. A column about its mean is then that of the two sides, of length √(4pq), and something no longer
 * than ε, so that two of a side correlate by 1 − 2ε²/4pq at least, which for ε ≤ pq is 1 − ε/2 or more: the signs stay, and ε halves turn by turn.
 */
function decidedSides(now: Float64Array, counts: readonly number[]): boolean[] | undefined {
  const k = counts.length;
  let least = 1;
  for (const r of now) least = Math.min(least, Math.abs(r));
  const sides = counts.map((_, c) => now[c] > 0);
  if (least >= 1 - settled) return sides;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = counts.reduce((sum, count, c) => sum + (sides[c] ? count : 0), 0) / all;
  if (least < 1 - share * (1 - share)) return undefined;
  const agree = now.every((r, cell) => r > 0 === (sides[Math.floor(cell / k)] === sides[cell % k]));
  return agree ? sides : undefined;
}

function correlated(matrix: Float64Array, counts: readonly number[], progress: Progress): Float64Array {
  const k = counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  // Some columns of nothing at the end, so that they come in whole tiles.
  const tiles = Math.ceil(k / tile);
  const standard = new Float64Array(tiles * tile * k);
  const varies = counts.map((_, c) => {
    progress.checkCancelled();
    const column = matrix.subarray(c * k, (c + 1) * k);
    const mean = column.reduce((sum, r, d) => sum + counts[d] * inSteps(r), 0) / all;
    const furthest = column.reduce((most, r) => Math.max(most, Math.abs(r - mean)), 0);
    if (furthest <= same) return false;
    const squares = column.reduce((sum, r, d) => sum + counts[d] * inSteps(((r - mean) / furthest) ** 2), 0);
    column.forEach((r, d) => {
      standard[c * k + d] = ((r - mean) / furthest) * Math.sqrt(counts[d] / squares);
    });
    return true;
  });
  const next = new Float64Array(k * k);
  const products = new Float64Array(tile * tile);
  // A few columns at a time against all after them, which keeps them in the cache.
  for (let from = 0; from < tiles; from += tilesAtATime)
    for (let across = from; across < tiles; across++) {
      progress.checkCancelled();
      for (let down = from; down <= Math.min(across, from + tilesAtATime - 1); down++) {
        productsOf(standard, across * tile * k, down * tile * k, k, products);
        for (let c = across * tile; c < Math.min(k, (across + 1) * tile); c++)
          for (let d = down * tile; d < Math.min(c, (down + 1) * tile); d++) {
            // Its own correlation is 1: a column that does not vary is 1 throughout, and so two of them are the same.
            const r = varies[c] || varies[d] ? products[(c % tile) * tile + (d % tile)] : 1;
            next[c * k + d] = next[d * k + c] = Math.max(-1, Math.min(1, r));
          }
      }
    }
  for (let c = 0; c < k; c++) next[c * k + c] = 1;
  return next;
}

/**
 * Of three columns of k, from `a` on, with three from `b` on: what is read serves three products, and the processor waits for none of the nine sums. Being exact
 * they do not depend on how they are taken.
 */
function productsOf(columns: Float64Array, a: number, b: number, k: number, products: Float64Array): void {
  const a1 = a + k;
  const a2 = a1 + k;
  const b1 = b + k;
  const b2 = b1 + k;
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s20 = 0;
  let s21 = 0;
  let s22 = 0;
  for (let e = 0; e < k; e++) {
    const x0 = columns[a + e];
    const x1 = columns[a1 + e];
    const x2 = columns[a2 + e];
    const y0 = columns[b + e];
    const y1 = columns[b1 + e];
    const y2 = columns[b2 + e];
    s00 += inSteps(x0 * y0);
    s01 += inSteps(x0 * y1);
    s02 += inSteps(x0 * y2);
    s10 += inSteps(x1 * y0);
    s11 += inSteps(x1 * y1);
    s12 += inSteps(x1 * y2);
    s20 += inSteps(x2 * y0);
    s21 += inSteps(x2 * y1);
    s22 += inSteps(x2 * y2);
  }
  products.set([s00, s01, s02, s10, s11, s12, s20, s21, s22]);
}
