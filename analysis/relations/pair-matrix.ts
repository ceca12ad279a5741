import { earthRadiusKm } from "../../model/kilometres.ts";
import { sharedFloat64 } from "../facts/shared-arrays.ts";

/**
 * A number for every pair of n organisations, symmetrical and without a diagonal, held as briefly as what it is allows: of sparse ties only
 * those, of groups and of differences what each organisation has. Of places too where they are many; a distance is then computed each time it is read.
 * In shared memory.
 */
export type PairMatrix = TiesMatrix | GroupsMatrix | DifferencesMatrix | FullMatrix | PlacesMatrix;

/** Row by row the others of each organisation, ascending, each pair in both rows; pairs that are not there are 0. */
export interface TiesMatrix {
  readonly is: "ties";
  readonly n: number;
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
}

/** 1 where two have the same code, of 0 … groups − 1. */
export interface GroupsMatrix {
  readonly is: "groups";
  readonly n: number;
  readonly codes: Int32Array;
  readonly groups: number;
}

/** |value − value|. */
export interface DifferencesMatrix {
  readonly is: "differences";
  readonly n: number;
  /** Less their mean, so that sums of products do not lose digits. */
  readonly values: Float64Array;
  /** Organisations by ascending value, and the place of each among them. */
  readonly ascending: Uint32Array;
  readonly places: Uint32Array;
}

/** Pair (i, j), i > j, stands at i(i − 1)/2 + j. */
export interface FullMatrix {
  readonly is: "full";
  readonly n: number;
  readonly values: Float64Array;
}

/** log(1 + km/10) between places, which are points of the unit sphere. */
export interface PlacesMatrix {
  readonly is: "places";
  readonly n: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** The entry of two organisations by their places: half the chord is the sine of half the angle, exact for near places too. */
export function distanceEntry({ x, y, z }: Pick<PlacesMatrix, "x" | "y" | "z">, i: number, j: number): number {
  const [dx, dy, dz] = [x[i] - x[j], y[i] - y[j], z[i] - z[j]];
  const half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
  return Math.log1p((2 * earthRadiusKm * Math.asin(Math.min(1, half))) / 10);
}

/** The entries of all pairs. O(n²) in time and memory. */
export function fullMatrix(n: number, entry: (i: number, j: number) => number): FullMatrix {
  const values = sharedFloat64((n * Math.max(0, n - 1)) / 2);
  for (let i = 1, place = 0; i < n; i++) for (let j = 0; j < i; j++, place++) values[place] = entry(i, j);
  return { is: "full", n, values };
}

/** Pairs of n organisations. */
export function pairsOf({ n }: PairMatrix): number {
  return (n * (n - 1)) / 2;
}

/** Place in a full matrix of a pair of two different organisations, in either order. */
export function pairPlace(i: number, j: number): number {
  return i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i;
}
