import { type Coordinates, complexCoordinates } from "./complex-coordinates.ts";
import type { Facts, Grouping } from "./facts.ts";

export interface GroupPlaces {
  /** Parallel to the ids; NaN where unknown. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** How many have a place of their own, are placed amidst their members, and have none. */
  readonly placed: { readonly own: number; readonly members: number; readonly none: number };
}

/**
 * Where groups are: where their own record says; where it does not, amidst those of their organisations in the dataset whose coordinates are known, by themselves or as those of the complex that they are in,
 * at the mean of their directions from the centre of the Earth, which knows no edge of the map. No place where there are none, or their mean has no direction.
 * O(organisations + complexes).
 */
export function groupPlaces(
  facts: Facts,
  { codes, values }: Grouping,
  ids: readonly string[],
  own: Pick<GroupPlaces, "latitude" | "longitude">,
): GroupPlaces {
  const radians = Math.PI / 180;
  const sums = values.map(() => [0, 0, 0]);
  const coordinatesOf = organisationCoordinates(facts);
  codes.forEach((code, organisation) => {
    const at = code < 0 ? undefined : coordinatesOf(organisation);
    if (!at) return;
    const [p, l] = [at.latitude * radians, at.longitude * radians];
    const sum = sums[code];
    sum[0] += Math.cos(p) * Math.cos(l);
    sum[1] += Math.cos(p) * Math.sin(l);
    sum[2] += Math.sin(p);
  });
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const latitude = Float64Array.from(own.latitude);
  const longitude = Float64Array.from(own.longitude);
  const placed = { own: 0, members: 0, none: 0 };
  ids.forEach((id, group) => {
    if (!Number.isNaN(latitude[group]) && !Number.isNaN(longitude[group])) {
      placed.own++;
      return;
    }
    const [x, y, z] = sums[codeOf.get(id) ?? -1] ?? [0, 0, 0];
    if (Math.hypot(x, y, z) < 1e-9) {
      placed.none++;
      [latitude[group], longitude[group]] = [Number.NaN, Number.NaN];
      return;
    }
    latitude[group] = Math.atan2(z, Math.hypot(x, y)) / radians;
    longitude[group] = Math.atan2(y, x) / radians;
    placed.members++;
  });
  return { latitude, longitude, placed };
}

function organisationCoordinates(facts: Facts): (organisation: number) => Coordinates | undefined {
  const { latitude, longitude, groupings } = facts.organisations;
  const { codes, values } = groupings.complex;
  const complexes = complexCoordinates(facts);
  const ofComplex = values.map((id) => complexes.get(id));
  return (organisation) =>
    Number.isNaN(latitude[organisation]) || Number.isNaN(longitude[organisation])
      ? ofComplex[codes[organisation]]
      : { latitude: latitude[organisation], longitude: longitude[organisation] };
}
