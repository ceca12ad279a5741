import { kilometres } from "../../model/kilometres.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { type PairMatrix, pairMatrix, pairPlace } from "./pair-matrix.ts";

/** Matrices over the same organisations, given as their indices in the facts, ascending. */

/** How strongly two are tied in a network that holds them all; 0 where they are not. `weighted` false: 1 where they are. O(n² + m). */
export function tiesMatrix(network: TieNetwork, organisations: Uint32Array, weighted: boolean): PairMatrix {
  const placeOf = new Map(Array.from(organisations, (organisation, place) => [organisation, place]));
  const places = Array.from(network.organisations, (organisation) => placeOf.get(organisation) ?? -1);
  const weights = new Map<number, number>();
  for (let node = 0; node < network.order; node++) {
    if (places[node] < 0) continue;
    for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++) {
      const other = network.neighbours[k];
      if (other > node && places[other] >= 0)
        weights.set(pairPlace(places[node], places[other]), weighted ? network.weights[k] : 1);
    }
  }
  return pairMatrix(organisations.length, (i, j) => weights.get(pairPlace(i, j)) ?? 0);
}

/** 1 where two are in the same group. `codes` of the organisations of the facts; all of `organisations` have one. O(n²). */
export function sameMatrix(codes: Int32Array, organisations: Uint32Array): PairMatrix {
  return pairMatrix(organisations.length, (i, j) => Number(codes[organisations[i]] === codes[organisations[j]]));
}

/** log(1 + km/10) of the great circle between two: as many share their county's coordinates, 0 km has to have a value. O(n²). */
export function distanceMatrix(
  { latitude, longitude }: { readonly latitude: Float64Array; readonly longitude: Float64Array },
  organisations: Uint32Array,
): PairMatrix {
  const place = (k: number) => ({ latitude: latitude[organisations[k]], longitude: longitude[organisations[k]] });
  return pairMatrix(organisations.length, (i, j) => Math.log1p(kilometres(place(i), place(j)) / 10));
}

/** How far apart two are in a measure: |value − value|. `values` parallel to `organisations`. O(n²). */
export function differenceMatrix(values: Float64Array): PairMatrix {
  return pairMatrix(values.length, (i, j) => Math.abs(values[i] - values[j]));
}
