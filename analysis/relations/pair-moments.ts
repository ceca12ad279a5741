import { type Progress, unwatched } from "../../model/progress.ts";
import { distanceEntry, type PairMatrix, type PlacesMatrix, pairsOf, type TiesMatrix } from "./pair-matrix.ts";

export interface PairMoments {
  readonly mean: number;
  /** Σ over pairs of (entry − mean)². */
  readonly squares: number;
  /** Whether all pairs have the same. */
  readonly isConstant: boolean;
}

/** Mean and spread of a matrix over all its pairs, from as little as it is held by. O(n + m), of a full matrix and of places O(n²). */
export function pairMoments(matrix: PairMatrix, progress: Progress = unwatched): PairMoments {
  const pairs = pairsOf(matrix);
  if (matrix.is === "groups") return ofGroups(matrix.codes, matrix.groups, pairs);
  if (matrix.is === "differences") return ofDifferences(matrix.values, matrix.ascending, pairs);
  if (matrix.is === "ties") return ofTies(matrix, pairs);
  if (matrix.is === "places") return ofPlaces(matrix, pairs, progress);
  const { n, values } = matrix;
  let [sum, squares] = [0, 0];
  for (let i = 1, place = 0; i < n; i++) {
    let own = 0;
    for (let j = 0; j < i; j++) own += values[place++];
    sum += own;
  }
  const mean = sum / pairs;
  for (let i = 1, place = 0; i < n; i++) {
    let own = 0;
    for (let j = 0; j < i; j++) own += (values[place++] - mean) ** 2;
    squares += own;
  }
  return { mean, squares, isConstant: values.every((value) => value === values[0]) };
}

function ofTies({ n, offsets, weights }: TiesMatrix, pairs: number): PairMoments {
  // Each pair stands twice; what is not there is 0.
  const absent = pairs - weights.length / 2;
  const total = (term: (weight: number) => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      let own = 0;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) own += term(weights[k]);
      sum += own;
    }
    return sum / 2;
  };
  const mean = total((weight) => weight) / pairs;
  const usual = absent > 0 ? 0 : weights[0];
  return {
    mean,
    squares: total((weight) => (weight - mean) ** 2) + absent * mean ** 2,
    isConstant: weights.every((weight) => weight === usual),
  };
}

/** Each distance is computed once: squares are summed about a value near the mean, so that they do not lose digits. */
function ofPlaces(places: PlacesMatrix, pairs: number, progress: Progress): PairMoments {
  const { n } = places;
  let near = 0;
  for (let j = 1; j < n; j++) near += distanceEntry(places, 0, j) / (n - 1);
  let [sum, squares, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 1; i < n; i++) {
    progress.checkCancelled();
    let [ownSum, ownSquares] = [0, 0];
    for (let j = 0; j < i; j++) {
      const entry = distanceEntry(places, i, j);
      ownSum += entry - near;
      ownSquares += (entry - near) ** 2;
      if (entry < least) least = entry;
      if (entry > most) most = entry;
    }
    sum += ownSum;
    squares += ownSquares;
  }
  return { mean: near + sum / pairs, squares: squares - sum ** 2 / pairs, isConstant: !(least < most) };
}

function ofGroups(codes: Int32Array, groups: number, pairs: number): PairMoments {
  const sizes = new Float64Array(groups);
  for (const code of codes) sizes[code]++;
  const same = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const mean = same / pairs;
  return {
    mean,
    squares: same * (1 - mean) ** 2 + (pairs - same) * mean ** 2,
    isConstant: same === 0 || same === pairs,
  };
}

function ofDifferences(values: Float64Array, ascending: Uint32Array, pairs: number): PairMoments {
  const n = values.length;
  let sum = 0;
  let squares = 0;
  // Σ |a − b| over pairs: the k-th smallest is the larger one k times, and n − 1 − k times the smaller.
  ascending.forEach((organisation, k) => {
    sum += (2 * k - n + 1) * values[organisation];
    squares += values[organisation] ** 2;
  });
  const total = values.reduce((all, value) => all + value, 0);
  const mean = sum / pairs;
  // Three values that are not equal are never equally far apart.
  const isConstant = n < 3 || values[ascending[0]] === values[ascending[n - 1]];
  return { mean, squares: n * squares - total ** 2 - pairs * mean ** 2, isConstant };
}
