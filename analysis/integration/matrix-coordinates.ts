import { complexCoordinates } from "../facts/complex-coordinates.ts";
import type { Facts, Grouping } from "../facts/facts.ts";
import { type GroupPlaces, groupPlaces } from "../facts/group-places.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import { isLevel } from "./across-figure.ts";
import type { MatrixGroups, MatrixGroupsRequest } from "./matrix-groups.ts";
import { placeFrom } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import { placedOn } from "./placing.ts";

export interface MatrixCoordinates extends Pick<GroupPlaces, "latitude" | "longitude"> {
  /** 1 where they are those of the group's own record, 0 where it stands amidst its members or nowhere. */
  readonly isOwn: Uint8Array;
}

/**
 * Where the groups of a mixing matrix are, to be drawn on a map: complexes and hubs where their records say, others amidst all their organisations in the dataset (`groupPlaces`), whatever of these the network has, so
 * that they stay where they are. NaN of those merged, of those without a value, and where nobody's coordinates are known. Checked by hand.
 */
export function matrixCoordinates(
  facts: Facts,
  { by, ...placing }: MatrixGroupsRequest,
  { groups, rest }: MatrixGroups,
): MatrixCoordinates {
  const grouping = isLevel(by)
    ? byLevel(by, placeGrouping(facts, by, placedOn(facts, placing)))
    : groupingNamed(facts, by);
  // Those merged are in no grouping, whatever their group is called.
  const ids = groups.map(({ id }, g) => (id === undefined || g === rest ? "" : id));
  const sites = by === "complex" || by === "hub" ? complexCoordinates(facts) : new Map<string, never>();
  const own = {
    latitude: Float64Array.from(ids, (id) => sites.get(id)?.latitude ?? Number.NaN),
    longitude: Float64Array.from(ids, (id) => sites.get(id)?.longitude ?? Number.NaN),
  };
  const { latitude, longitude } = groupPlaces(facts, grouping, ids, own);
  return { latitude, longitude, isOwn: Uint8Array.from(own.latitude, (value) => Number(!Number.isNaN(value))) };
}

/** The same partition by the ids that a matrix has. */
function byLevel(level: "complex" | "hub" | "zone", { codes, values }: Grouping): Grouping {
  return { codes, values: values.map((value) => placeFrom(value)[level] ?? value) };
}
