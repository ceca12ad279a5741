import type { Complex } from "../../model/complex.ts";
import type { Facts } from "./facts.ts";
import { allStrings } from "./string-column.ts";

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Of every complex whose own record has them, by id. O(complexes). */
export function complexCoordinates({ complexes }: Facts): ReadonlyMap<string, Coordinates> {
  const found = new Map<string, Coordinates>();
  for (const text of allStrings(complexes.records)) {
    const { id, place }: Complex = JSON.parse(text);
    if (place?.latitude !== undefined && place.longitude !== undefined)
      found.set(id, { latitude: place.latitude, longitude: place.longitude });
  }
  return found;
}
