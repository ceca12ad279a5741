import type { MixingResult } from "../api/client.ts";
import { type DrawnGeo, type Place, type PlaceTie, strongestFirst } from "../map/geo-network.ts";

/** Groups on the map with what flows between them, and what of it is not there. */
export interface FlowPlaces extends DrawnGeo {
  readonly ties: readonly PlaceTie[];
  /** Groups that stand amidst their organisations, and those in the middle of their country. */
  readonly amidst: number;
  readonly inMiddle: number;
  /** Titles of those that nobody knows the place of. */
  readonly unplaced: readonly string[];
  /** Flows with an end among those, merged ones or organisations without a value, and their share of all between two groups. */
  readonly off: number;
  readonly offShare: number;
}

/** `middles`: where countries stand whose organisations have no coordinates. */
export function flowPlaces(
  { groups, weight, ties, by }: MixingResult,
  amountOf: "weight" | "count",
  middles: ReadonlyMap<string, readonly [number, number]> | undefined,
): FlowPlaces {
  const n = groups.length;
  const amounts = amountOf === "weight" ? weight : ties;
  const at = (a: number, b: number) => amounts[a * n + b] ?? 0;
  const found = groups.map(({ id, isRest, coordinates }) => {
    if (id === null || isRest) return undefined;
    if (coordinates) return { ...coordinates };
    const middle = by === "country" ? middles?.get(id) : undefined;
    return middle && { longitude: middle[0], latitude: middle[1], from: "middle" as const };
  });
  const places = groups.flatMap(({ id, title, organisations, place }, g): Place[] => {
    const spot = found[g];
    if (!spot || id === null) return [];
    return [
      {
        id,
        name: title,
        longitude: spot.longitude,
        latitude: spot.latitude,
        about: "",
        hub: by === "complex" && place?.hub === id,
        standing: true,
        figures: { organisations, inside: at(g, g) },
      },
    ];
  });
  const flows: PlaceTie[] = [];
  let [off, offAmount, all] = [0, 0, 0];
  groups.forEach((one, a) => {
    groups.slice(a + 1).forEach((other, k) => {
      const b = a + 1 + k;
      if ((ties[a * n + b] ?? 0) === 0) return;
      all += at(a, b);
      if (found[a] && found[b])
        flows.push({ source: one.id!, target: other.id!, weight: at(a, b), ties: ties[a * n + b] ?? 0 });
      else {
        off++;
        offAmount += at(a, b);
      }
    });
  });
  const count = (from: "members" | "middle") => found.filter((spot) => spot?.from === from).length;
  return {
    places,
    ties: strongestFirst(flows),
    planned: [],
    amidst: count("members"),
    inMiddle: count("middle"),
    unplaced: groups.flatMap(({ id, isRest, title }, g) => (id === null || isRest || found[g] ? [] : [title])),
    off,
    offShare: all === 0 ? 0 : offAmount / all,
  };
}
