import type { Progress } from "../../model/progress.ts";
import { inSteps } from "./in-steps.ts";

/** Correlations are taken for ±1 within this. */
const settled = 1e-9;
/** Where no correlation changes by more, and not all are ±1, they would come to be so by rounding alone. */
const resting = 1e-8;
const mostIterations = 200;
/** A column whose entries are this near to each other does not vary. */
const same = 1e-11;
const columnsAtATime = 16;

/**
 * Correlates the columns of a matrix of correlations, those of the outcome, and so on, until all are +1 or −1 (Breiger, Boorman & Arabie 1975). Gives for each
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
    if (now.every((r) => Math.abs(r) >= 1 - settled)) return counts.map((_, c) => now[c] > 0);
    const next = correlated(now, counts, progress);
    const change = next.reduce((most, r, cell) => Math.max(most, Math.abs(r - now[cell])), 0);
    now = next;
    if (change <= resting && now.some((r) => Math.abs(r) < 1 - settled)) return undefined;
  }
  return undefined;
}

function correlated(matrix: Float64Array, counts: readonly number[], progress: Progress): Float64Array {
  const k = counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const standard = new Float64Array(k * k);
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
  // A few columns at a time against all after them, so that it is never long until the next look whether anybody still waits.
  for (let from = 0; from < k; from += columnsAtATime)
    for (let c = from; c < k; c++) {
      progress.checkCancelled();
      next[c * k + c] = 1;
      for (let d = from; d < Math.min(c, from + columnsAtATime); d++) {
        // Its own correlation is 1: a column that does not vary is 1 throughout, and so two of them are the same.
        const r = varies[c] || varies[d] ? product(standard, c * k, d * k, k) : 1;
        next[c * k + d] = next[d * k + c] = Math.max(-1, Math.min(1, r));
      }
    }
  return next;
}

/** Of two columns of k. Four sums at a time, since the processor would wait for one; being exact they add up to the same. */
function product(columns: Float64Array, a: number, b: number, k: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let e = 0;
  for (; e + 3 < k; e += 4) {
    first += inSteps(columns[a + e] * columns[b + e]);
    second += inSteps(columns[a + e + 1] * columns[b + e + 1]);
    third += inSteps(columns[a + e + 2] * columns[b + e + 2]);
    fourth += inSteps(columns[a + e + 3] * columns[b + e + 3]);
  }
  for (; e < k; e++) first += inSteps(columns[a + e] * columns[b + e]);
  return first + second + third + fourth;
}
