import type { MixingResult } from "../api/client.ts";
import { type GeoNetwork, type Place, type PlaceTie, partnersOf, strongestFirst } from "./geo-network.ts";
import type { Outline } from "./outline.ts";

/** Countries as places, each in the middle of its largest part: for data whose organisations stand in no complex. */
export function countryPlaces(
  { dataset, network, definition, groups, weight, ties: tieCounts }: MixingResult,
  outline: Outline,
): GeoNetwork {
  const middles = outline.middles();
  const n = groups.length;
  const cell = (a: number, b: number) => ({ weight: weight[a * n + b] ?? 0, ties: tieCounts[a * n + b] ?? 0 });
  const countries = groups.flatMap(({ id, title, organisations }, at) =>
    id === null ? [] : [{ id, title, organisations, at }],
  );
  const none = groups.findIndex(({ id }) => id === null);
  const ties: PlaceTie[] = countries.flatMap((one, c) =>
    countries.slice(c + 1).flatMap((other) => {
      const between = cell(one.at, other.at);
      return between.ties === 0 ? [] : [{ source: one.id, target: other.id, ...between }];
    }),
  );
  const partners = partnersOf(ties);
  const others = new Map<string, number>();
  for (const { source, target, weight } of ties)
    for (const end of [source, target]) others.set(end, (others.get(end) ?? 0) + weight);

  const places = countries.flatMap(({ id, title, organisations, at }): Place[] => {
    const middle = middles.get(id);
    if (!middle) return [];
    return [
      {
        id,
        name: title,
        longitude: middle[0],
        latitude: middle[1],
        about: id,
        hub: false,
        standing: true,
        figures: {
          organisations,
          others: others.get(id) ?? 0,
          inside: cell(at, at).weight,
          ...(none >= 0 && { elsewhere: cell(at, none).weight }),
          partners: partners.get(id) ?? 0,
        },
      },
    ];
  });
  const drawable = ties.filter(({ source, target }) => middles.has(source) && middles.has(target));
  return {
    of: "country",
    dataset: dataset.id,
    places,
    unplaced: countries.filter(({ id }) => !middles.has(id)).map(({ title }) => title),
    ties: strongestFirst(drawable),
    tiesOff: ties.length - drawable.length,
    planned: [],
    without: groups[none]?.organisations ?? 0,
    years: [],
    coordinates: [],
    groupings: [],
    network,
    definition,
  };
}
