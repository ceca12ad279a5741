import { type PairMatrix, pairsOf } from "./pair-matrix.ts";

/**
 * How many distances a regression and its permutations compute, where places are held and not the distances between them: of places with
 * ties one for each tie, with groups one for each pair within a group, with anything else one for each pair, and with themselves two; all of
 * that once, and of the explaining matrices once more for every permutation. 0 without such places. O(k² + n).
 */
export function distancesComputed(matrices: readonly PairMatrix[], permutations: number): number {
  let [once, each] = [0, 0];
  matrices.forEach((a, k) => {
    if (a.is === "places") once += pairsOf(a);
    matrices.forEach((b, l) => {
      const read = distancesRead(a, b);
      if (l < k) once += read;
      // With itself it is needed only where it is taken out of another one.
      if (k > 0 && (k !== l || matrices.length > 2)) each += read;
    });
  });
  return once + permutations * each;
}

function distancesRead(a: PairMatrix, b: PairMatrix): number {
  if (a.is !== "places" && b.is !== "places") return 0;
  if (a.is === "places" && b.is === "places") return 2 * pairsOf(a);
  const other = a.is === "places" ? b : a;
  if (other.is === "ties") return other.others.length / 2;
  return other.is === "groups" ? pairsWithin(other.codes, other.groups) : pairsOf(other);
}

function pairsWithin(codes: Int32Array, groups: number): number {
  const sizes = new Float64Array(groups);
  for (const code of codes) sizes[code]++;
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
