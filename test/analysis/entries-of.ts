import { distanceEntry, type PairMatrix, pairPlace } from "../../analysis/relations/pair-matrix.ts";

/** The entry of a pair, however the matrix is held. */
export function entryOf(matrix: PairMatrix, i: number, j: number): number {
  if (matrix.is === "full") return matrix.values[pairPlace(i, j)];
  if (matrix.is === "places") return distanceEntry(matrix, i, j);
  if (matrix.is === "groups") return Number(matrix.codes[i] === matrix.codes[j]);
  if (matrix.is === "differences") return Math.abs(matrix.values[i] - matrix.values[j]);
  const row = matrix.others.subarray(matrix.offsets[i], matrix.offsets[i + 1]);
  const place = row.indexOf(j);
  return place < 0 ? 0 : matrix.weights[matrix.offsets[i] + place];
}

/** Row by row, the lower triangle. */
export function entriesOf(matrix: PairMatrix): number[] {
  return Array.from({ length: matrix.n }, (_, i) => Array.from({ length: i }, (_, j) => entryOf(matrix, i, j))).flat();
}
