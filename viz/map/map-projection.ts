import { type GeoProjection, geoEqualEarth, geoMercator } from "d3";
import type { Place } from "./geo-network.ts";

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Above so many degrees of longitude or latitude the picture is of continents, not of a country. */
const countrySpan = 40;
const padding = 40;
/** Above it stand the buttons that enlarge. */
const topPadding = 60;

/** Longitudes and latitudes from the least to the greatest: two corners. */
export type GeoWindow = readonly [readonly [number, number], readonly [number, number]];

export function isWide(places: readonly Pick<Place, "longitude" | "latitude">[]): boolean {
  if (places.length === 0) return true;
  const [[west, south], [east, north]] = windowOf(places, 0);
  return Math.max(east - west, north - south) > countrySpan;
}

/**
 * A projection that fits the places into the picture: Mercator for a country, so that it has its usual shape; equal areas for
 * continents. There a few far places would make all others small: the first window leaves out the twentieth of all
 * organisations at each end of either axis.
 */
export function projectionFor(places: readonly Place[], { width, height }: MapSize): GeoProjection {
  const wide = isWide(places);
  const [low, high] =
    places.length === 0
      ? ([
          [-25, 34],
          [45, 70],
        ] as const)
      : windowOf(places, wide ? 0.05 : 0);
  const projection = wide ? geoEqualEarth().rotate([-(low[0] + high[0]) / 2, 0]) : geoMercator();
  // One place alone would be enlarged without end.
  const around = (a: number, b: number): [number, number] => {
    const more = Math.max(0, 0.6 - (b - a) / 2);
    return [a - more, b + more];
  };
  const [west, east] = around(low[0], high[0]);
  const [south, north] = around(low[1], high[1]);
  const coordinates = [west, (west + east) / 2, east].flatMap((longitude) => [
    [longitude, south],
    [longitude, north],
  ]);
  projection.fitExtent(
    [
      [padding, topPadding],
      [Math.max(width - padding, padding + 1), Math.max(height - padding, topPadding + 1)],
    ],
    { type: "MultiPoint", coordinates },
  );
  return wide
    ? projection
    : projection.clipExtent([
        [-width, -height],
        [2 * width, 2 * height],
      ]);
}

/** Whether a place is in the picture before it is moved or enlarged. */
export function isWithinFrame(
  { longitude, latitude }: Pick<Place, "longitude" | "latitude">,
  projection: GeoProjection,
  { width, height }: MapSize,
): boolean {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The window that leaves out a share of the organisations at each end. */
export function windowOf(
  places: readonly (Pick<Place, "longitude" | "latitude"> & Partial<Pick<Place, "figures">>)[],
  share: number,
): GeoWindow {
  const ends = (axis: "longitude" | "latitude") => {
    const sorted = [...places].sort((a, b) => a[axis] - b[axis]);
    const weight = (place: (typeof sorted)[number]) => (place.figures?.organisations ?? 0) + 1e-9;
    const all = sorted.reduce((sum, place) => sum + weight(place), 0);
    const at = (list: typeof sorted) => {
      let passed = 0;
      return list.find((place) => {
        passed += weight(place);
        return passed > share * all;
      })![axis];
    };
    return [at(sorted), at(sorted.toReversed())] as const;
  };
  const [west, east] = ends("longitude");
  const [south, north] = ends("latitude");
  return [
    [west, south],
    [east, north],
  ];
}
