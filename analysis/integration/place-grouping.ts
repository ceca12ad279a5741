import type { Facts, Grouping, OrganisationTable } from "../facts/facts.ts";
import { groupingOf } from "../facts/grouping.ts";
import { isOutside, type Place, placeId } from "./place.ts";
import type { PlacedOn } from "./placing.ts";
import { topologyOn } from "./topology.ts";

/** At which level organisations are together: in all that is known of their places, in the complex, the hub area or the zone. */
const placeLevels = ["place", "complex", "hub", "zone"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

const known = new WeakMap<OrganisationTable, Map<string, Grouping>>();

/**
 * Organisations by where they are (METRICS §5): in a complex, its hub area and zone in the topology of a day; outside every complex, if
 * `placing` is by zones, the zone of the place and the hub whose area it belongs to, where it is a hub that day. Outside are those without
 * a value. Who has no value at a level is together with those of the same place above it: outside every complex with the rest
 * of the zone, in a complex that no hub is named for in a group of its own beside the hub areas. Values are those of `placeId`. Made
 * once for each day and placing.
 *
 * Checked by hand on each case.
 */
export function placeGrouping(facts: Facts, level: PlaceLevel, on: PlacedOn): Grouping {
  const made = known.get(facts.organisations) ?? new Map<string, Grouping>();
  known.set(facts.organisations, made);
  const key = `${level} ${on.placing} ${on.day}`;
  const grouping = made.get(key) ?? groupingOf(placesOf(facts, on).map((place) => placeId(atLevel[level](place))));
  made.set(key, grouping);
  return grouping;
}

const atLevel: Readonly<Record<PlaceLevel, (place: Place) => Place>> = {
  place: (place) => place,
  complex: ({ complex, hub, zone }) => first({ complex }, { zone }, { hub }),
  hub: ({ complex, hub, zone }) => first({ hub }, { complex }, { zone }),
  zone: ({ complex, hub, zone }) => first({ zone }, { complex }, { hub }),
};

function first(...places: readonly Place[]): Place {
  return places.find((place) => !isOutside(place)) ?? {};
}

/** In the order of the facts. */
function placesOf(facts: Facts, { placing, day }: PlacedOn): Place[] {
  const topology = topologyOn(facts, day);
  const { groupings, count } = facts.organisations;
  const valueIn = ({ codes, values }: Grouping, i: number): string | undefined => values[codes[i]];
  return Array.from({ length: count }, (_, i): Place => {
    const complex = valueIn(groupings.complex, i);
    const ownZone = valueIn(groupings.zone, i);
    if (complex !== undefined) {
      const stand = topology.get(complex);
      return { complex, hub: stand?.hub, zone: stand?.zone ?? ownZone };
    }
    if (placing === "complexes") return {};
    const named = valueIn(groupings.hub, i);
    const hub = named !== undefined && topology.get(named)?.role === "hub" ? named : undefined;
    return { hub, zone: ownZone ?? (hub && topology.get(hub)?.zone) };
  });
}
