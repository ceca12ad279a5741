import type { Facts, Grouping } from "../facts/facts.ts";

export interface GroupPlaces {
  /** Parallel to the ids; NaN where unknown. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** How many have a place of their own, are placed amidst their members, and have none. */
  readonly placed: { readonly own: number; readonly members: number; readonly none: number };
}

/**
 * Where groups are: where their own record says; where it does not, amidst those of their organisations in the dataset whose coordinates are known, at the mean of their
 * directions from the centre of the Earth, which knows no edge of the map. No place where there are none, or their mean has no direction.
 * O(organisations).
 */
export function groupPlaces(
  { organisations }: Facts,
  { codes, values }: Grouping,
  ids: readonly string[],
  own: Pick<GroupPlaces, "latitude" | "longitude">,
): GroupPlaces {
  const radians = Math.PI / 180;
  const sums = values.map(() => [0, 0, 0]);
  codes.forEach((code, organisation) => {
    const [p, l] = [organisations.latitude[organisation] * radians, organisations.longitude[organisation] * radians];
    if (code < 0 || Number.isNaN(p) || Number.isNaN(l)) return;
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
      return;
    }
    latitude[group] = Math.atan2(z, Math.hypot(x, y)) / radians;
    longitude[group] = Math.atan2(y, x) / radians;
    placed.members++;
  });
  return { latitude, longitude, placed };
}
