import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";

/**
 * A number for every pair of n organisations, symmetrical and without a diagonal. Pair (i, j), i > j, stands at i(i − 1)/2 + j.
 * In shared memory.
 */
export interface PairMatrix {
  readonly n: number;
  readonly values: Float64Array;
  /** Where few pairs are not 0, those: i and j by turns. Sums over pairs then walk only them. */
  readonly pairs?: Uint32Array;
}

/** Above this share of pairs it is as quick to walk all. */
const fewPairs = 0.25;

export function pairMatrix(n: number, entry: (i: number, j: number) => number): PairMatrix {
  const values = sharedFloat64((n * Math.max(0, n - 1)) / 2);
  let others = 0;
  for (let i = 1, place = 0; i < n; i++)
    for (let j = 0; j < i; j++, place++) {
      values[place] = entry(i, j);
      if (values[place] !== 0) others++;
    }
  if (others > fewPairs * values.length) return { n, values };
  const pairs = sharedUint32(2 * others);
  let next = 0;
  for (let i = 1, place = 0; i < n; i++)
    for (let j = 0; j < i; j++, place++) {
      if (values[place] === 0) continue;
      pairs[next++] = i;
      pairs[next++] = j;
    }
  return { n, values, pairs };
}

/** Place of a pair of two different organisations, in either order. */
export function pairPlace(i: number, j: number): number {
  return i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i;
}
