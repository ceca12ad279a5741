import { sharedFloat64, sharedInt32, sharedUint32 } from "../facts/shared-arrays.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import {
  type DifferencesMatrix,
  distanceEntry,
  type FullMatrix,
  fullMatrix,
  type GroupsMatrix,
  type PlacesMatrix,
  type TiesMatrix,
} from "./pair-matrix.ts";

/** In degrees, of each organisation of the facts. */
interface Coordinates {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
}

/** Matrices over the same organisations, given as their indices in the facts, ascending. */

/** How strongly two are tied in a network that holds them all; 0 where they are not. `weighted` false: 1 where they are. O(n + m). */
export function tiesMatrix(network: TieNetwork, organisations: Uint32Array, weighted: boolean): TiesMatrix {
  const n = organisations.length;
  const placeOf = new Map(Array.from(organisations, (organisation, place) => [organisation, place]));
  const places = Int32Array.from(network.organisations, (organisation) => placeOf.get(organisation) ?? -1);
  const offsets = sharedUint32(n + 1);
  // Nodes stand in the order of the organisations, and so do rows and those in a row.
  for (let node = 0; node < network.order; node++) {
    if (places[node] < 0) continue;
    let met = 0;
    for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++)
      if (places[network.neighbours[k]] >= 0) met++;
    offsets[places[node] + 1] = met;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const others = sharedUint32(offsets[n]);
  const weights = sharedFloat64(offsets[n]);
  for (let node = 0; node < network.order; node++) {
    if (places[node] < 0) continue;
    let next = offsets[places[node]];
    for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++) {
      const other = places[network.neighbours[k]];
      if (other < 0) continue;
      others[next] = other;
      weights[next++] = weighted ? network.weights[k] : 1;
    }
  }
  return { is: "ties", n, offsets, others, weights };
}

/** 1 where two are in the same group. `codes` of the organisations of the facts; all of `organisations` have one. O(n). */
export function sameMatrix(codes: Int32Array, organisations: Uint32Array): GroupsMatrix {
  const known = new Map<number, number>();
  const own = sharedInt32(organisations.length);
  organisations.forEach((organisation, place) => {
    const code = codes[organisation];
    if (!known.has(code)) known.set(code, known.size);
    own[place] = known.get(code)!;
  });
  return { is: "groups", n: organisations.length, codes: own, groups: known.size };
}

/** log(1 + km/10) of the great circle between two: as many share their county's coordinates, 0 km has to have a value. O(n²). */
export function distanceMatrix(coordinates: Coordinates, organisations: Uint32Array): FullMatrix {
  const places = placesMatrix(coordinates, organisations);
  return fullMatrix(organisations.length, (i, j) => distanceEntry(places, i, j));
}

/** The same, a distance computed where it is read. O(n). */
export function placesMatrix({ latitude, longitude }: Coordinates, organisations: Uint32Array): PlacesMatrix {
  const n = organisations.length;
  const [x, y, z] = [sharedFloat64(n), sharedFloat64(n), sharedFloat64(n)];
  organisations.forEach((organisation, k) => {
    const [up, round] = [latitude[organisation], longitude[organisation]].map((degrees) => (degrees * Math.PI) / 180);
    x[k] = Math.cos(up) * Math.cos(round);
    y[k] = Math.cos(up) * Math.sin(round);
    z[k] = Math.sin(up);
  });
  return { is: "places", n, x, y, z };
}

/** How far apart two are in a measure: |value − value|. `values` parallel to `organisations`. O(n log n). */
export function differenceMatrix(values: Float64Array): DifferencesMatrix {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centred = sharedFloat64(n);
  values.forEach((value, k) => {
    centred[k] = value - mean;
  });
  const ascending = sharedUint32(n);
  for (let k = 0; k < n; k++) ascending[k] = k;
  ascending.sort((a, b) => centred[a] - centred[b]);
  const places = sharedUint32(n);
  ascending.forEach((organisation, place) => {
    places[organisation] = place;
  });
  return { is: "differences", n, values: centred, ascending, places };
}
