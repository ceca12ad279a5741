import type { Definition, Network } from "../api/client.ts";

/** What joins organisations of two places. */
export interface PlaceTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly ties: number;
}

/** What is known of a place without asking for a measure. */
export const placeFigures = [
  "activities",
  "miniClusters",
  "organisations",
  "others",
  "inside",
  "elsewhere",
  "partners",
] as const;
export type PlaceFigure = (typeof placeFigures)[number];

/** A complex or a country: what the map draws as one circle. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Role and zone, or nothing: a second line of text. */
  readonly about: string;
  /** Named before others and drawn with a ring. */
  readonly hub: boolean;
  /** Part of the topology of the chosen year; a country always is. */
  readonly standing: boolean;
  readonly figures: Readonly<Partial<Record<PlaceFigure, number>>>;
}

export interface PlaceGrouping {
  readonly id: string;
  readonly title: string;
  /** Per place: index into titles, -1 without one. */
  readonly codes: readonly number[];
  readonly titles: readonly string[];
}

/** Places with ties between them, whatever the places are. */
export interface GeoNetwork {
  readonly of: "complex" | "country";
  readonly dataset: string;
  readonly places: readonly Place[];
  /** Names of those that no coordinates are known of. */
  readonly unplaced: readonly string[];
  /** Strongest first, between places that are on the map. */
  readonly ties: readonly PlaceTie[];
  /** Ties with an end that is not on the map. */
  readonly tiesOff: number;
  readonly planned: readonly { readonly hub: string; readonly connected: string }[];
  /** Organisations of the network that are in no place. */
  readonly without: number;
  /** The day whose topology is shown, where there is one. */
  readonly at?: string;
  /** Years that a topology can be asked for. */
  readonly years: readonly string[];
  /** Where the coordinates come from, each source once. */
  readonly coordinates: readonly string[];
  readonly groupings: readonly PlaceGrouping[];
  readonly network: Network;
  readonly definition: Definition;
}

/** What of it the picture itself draws. */
export type DrawnGeo = Pick<GeoNetwork, "places" | "ties" | "planned">;

/** Ties by weight, and how many places each place is tied to. */
export function strongestFirst(ties: readonly PlaceTie[]): readonly PlaceTie[] {
  return [...ties].sort((a, b) => b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1));
}

export function partnersOf(ties: readonly PlaceTie[]): ReadonlyMap<string, number> {
  const partners = new Map<string, number>();
  for (const end of ties.flatMap(({ source, target }) => [source, target]))
    partners.set(end, (partners.get(end) ?? 0) + 1);
  return partners;
}
