import { complexClasses, complexRoles } from "../../model/complex.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { ComplexNetwork, ComplexNode, ZoneItem } from "../api/client.ts";
import { type GeoNetwork, type Place, type PlaceGrouping, partnersOf, strongestFirst } from "./geo-network.ts";

/** What the vocabulary calls roles, classes and groupings. */
export interface PlaceWords {
  readonly role: (role: (typeof complexRoles)[number]) => string;
  readonly class: (of: (typeof complexClasses)[number]) => string;
  readonly grouping: (grouping: "zone" | "hub" | "role" | "class") => string;
}

type Located = ComplexNode & { complex: { latitude: number; longitude: number } };

/** The complexes of a dataset as places. */
export function complexPlaces(
  { dataset, network, definition, at, nodes, ties, planned, without }: ComplexNetwork,
  zones: readonly ZoneItem[],
  words: PlaceWords,
  language: Language,
): GeoNetwork {
  const located = nodes.filter((node): node is Located => isLocated(node));
  const partners = partnersOf(ties);
  const titles = new Map(
    [...zones, ...nodes.map(({ complex }) => complex)].map((one) => [one.id, displayName(one, language)]),
  );
  const title = (id: string) => titles.get(id) ?? id;

  const places = located.map(({ complex, organisations, inside, others, elsewhere }): Place => {
    const { id, role, zone, latitude, longitude, activities, miniClusters } = complex;
    return {
      id,
      name: displayName(complex, language),
      longitude,
      latitude,
      about: [role && words.role(role), zone && title(zone)].filter(Boolean).join(" · "),
      hub: role === "hub",
      standing: role !== undefined,
      figures: {
        activities,
        miniClusters,
        organisations,
        others: others.weight,
        inside: inside.weight,
        elsewhere: elsewhere.weight,
        partners: partners.get(id) ?? 0,
      },
    };
  });
  const grouping = (
    id: "zone" | "hub" | "role" | "class",
    ids: readonly string[],
    name: (id: string) => string,
    of: (complex: Located["complex"]) => string | undefined,
  ): PlaceGrouping => ({
    id,
    title: words.grouping(id),
    titles: ids.map(name),
    codes: located.map(({ complex }) => ids.indexOf(of(complex) ?? "")),
  });
  const hubs = [...new Set(planned.map(({ hub }) => hub))].sort();
  const onMap = new Set(places.map(({ id }) => id));
  const drawable = ties.filter(({ source, target }) => onMap.has(source) && onMap.has(target));

  return {
    of: "complex",
    dataset: dataset.id,
    places,
    unplaced: nodes.filter((node) => !isLocated(node)).map(({ complex }) => displayName(complex, language)),
    ties: strongestFirst(drawable),
    tiesOff: ties.length - drawable.length,
    planned: planned.filter(({ hub, connected }) => onMap.has(hub) && onMap.has(connected)),
    without,
    at,
    years: topologyYears(nodes, at),
    coordinates: [...new Set(located.map(({ complex }) => complex.coordinatesSource ?? ""))].filter(Boolean),
    groupings: [
      grouping(
        "zone",
        zones.map(({ id }) => id),
        title,
        ({ zone }) => zone,
      ),
      grouping("hub", hubs, title, ({ id, role, hub }) => (role === "hub" ? id : hub)),
      grouping(
        "role",
        complexRoles,
        (role) => words.role(role as (typeof complexRoles)[number]),
        ({ role }) => role,
      ),
      grouping(
        "class",
        complexClasses,
        (of) => words.class(of as (typeof complexClasses)[number]),
        (one) => one.class,
      ),
    ],
    network,
    definition,
  };
}

function isLocated({ complex }: ComplexNode): boolean {
  return complex.latitude !== undefined && complex.longitude !== undefined;
}

/** From the year in which the first complex stands in the topology to the year shown, or the last in which one changed. */
function topologyYears(nodes: ComplexNetwork["nodes"], at: string): readonly string[] {
  const years = nodes
    .flatMap(({ complex }) => complex.standings ?? [])
    .flatMap(({ from, to }) => [from, to])
    .flatMap((date) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years, Number(at.slice(0, 4)))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
