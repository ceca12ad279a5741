import { geoArea, geoCentroid } from "d3";
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from "geojson";
import codes from "i18n-iso-countries/codes.json";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import near from "world-atlas/countries-10m.json?url";
import far from "world-atlas/countries-50m.json?url";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Ring = readonly (readonly number[])[];

/** Coasts and borders, and where each country's name would stand. */
export interface Outline {
  /** Islands and continents, each with the rings of its lakes. */
  readonly land: readonly Polygon[];
  readonly borders: MultiLineString;
  /** Longitude and latitude of the middle of each country's largest part, by its two-letter code. */
  middles(): ReadonlyMap<string, readonly [number, number]>;
}

const twoLetters = new Map(
  (codes as unknown as readonly (readonly string[])[]).map(([two, , number]) => [number, two]),
);

/** One country at 1:10,000,000, many at 1:50,000,000. The file comes from the server that the page comes from. */
export async function loadOutline(detail: "near" | "far"): Promise<Outline> {
  const answer = await fetch(detail === "near" ? near : far);
  const atlas = (await answer.json()) as Atlas;
  const { countries, land } = atlas.objects;
  return {
    land: feature(atlas, land).features.flatMap(({ geometry }) => parts(geometry as MultiPolygon | Polygon)),
    borders: mesh(atlas, countries, (a, b) => a !== b),
    middles: () =>
      new Map(
        feature(atlas, countries).features.flatMap((country) => {
          const code = codeOf(country);
          return code === undefined ? [] : [[code, middle(country.geometry as MultiPolygon | Polygon)] as const];
        }),
      ),
  };
}

/** Natural Earth numbers countries as ISO 3166-1 does; Kosovo has no number there. */
function codeOf({ id, properties }: Feature<Geometry, { name: string }>): string | undefined {
  return properties.name === "Kosovo" ? "XK" : twoLetters.get(String(id));
}

function middle(geometry: MultiPolygon | Polygon): readonly [number, number] {
  const areas = parts(geometry).map((part) => ({ part, area: geoArea(part) }));
  return geoCentroid(areas.reduce((largest, one) => (one.area > largest.area ? one : largest)).part);
}

function parts(geometry: MultiPolygon | Polygon): Polygon[] {
  const rings = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return rings.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** Whether a part of the land may be seen in a window of longitudes and latitudes. */
export function mayBeSeen(
  part: Polygon,
  [[west, south], [east, north]]: readonly (readonly [number, number])[],
): boolean {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [longitude, latitude] of part.coordinates[0] as Ring) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box.west <= east && box.east >= west && box.south <= north && box.north >= south;
}
