import { type PairMatrix, pairPlace } from "./pair-matrix.ts";

/**
 * Σ over pairs of a(i, j) · b(π(i), π(j)): how far a matrix goes together with another whose organisations have changed
 * places. Where one of the two has few pairs that are not 0, only those are walked. O(pairs walked).
 */
export function permutedProduct(a: PairMatrix, b: PairMatrix, order: Uint32Array): number {
  if (a.pairs && (!b.pairs || a.pairs.length <= b.pairs.length)) return over(a.pairs, a.values, b.values, order);
  if (b.pairs) return over(b.pairs, b.values, a.values, inverse(order));
  let sum = 0;
  for (let i = 1, place = 0; i < a.n; i++) {
    const to = order[i];
    for (let j = 0; j < i; j++, place++) sum += a.values[place] * b.values[pairPlace(to, order[j])];
  }
  return sum;
}

function over(pairs: Uint32Array, own: Float64Array, other: Float64Array, order: Uint32Array): number {
  let sum = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    const [i, j] = [pairs[k], pairs[k + 1]];
    sum += own[(i * (i - 1)) / 2 + j] * other[pairPlace(order[i], order[j])];
  }
  return sum;
}

function inverse(order: Uint32Array): Uint32Array {
  const back = new Uint32Array(order.length);
  order.forEach((to, from) => {
    back[to] = from;
  });
  return back;
}
