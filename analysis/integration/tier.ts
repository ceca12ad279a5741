import { isOutside, type Place } from "./place.ts";

/**
 * The programme's own ladder of integration (METRICS §5): 1 within one complex; 2 a hub with its connected complexes, or two
 * complexes of one hub; 3 across hub areas inside one zone; 4 across zones; `outside` where an end has no place, or a zone is not known.
 */
export const tiers = ["1", "2", "3", "4", "outside"] as const;
export type Tier = (typeof tiers)[number];

/** The tier of a tie between two places: exactly one. A place that no hub is named for is in no hub's area, so that its ties in the zone are of tier 3. */
export function tierOf(a: Place, b: Place): Tier {
  if (isOutside(a) || isOutside(b)) return "outside";
  if (a.complex !== undefined && a.complex === b.complex) return "1";
  if (a.hub !== undefined && a.hub === b.hub) return "2";
  if (a.zone === undefined || b.zone === undefined) return "outside";
  return a.zone === b.zone ? "3" : "4";
}
