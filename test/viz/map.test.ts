import { expect, test } from "vitest";
import { colourClasses } from "../../viz/map/colour-classes.ts";
import { countryPlaces } from "../../viz/map/country-places.ts";
import { isWide, projectionFor, windowOf } from "../../viz/map/map-projection.ts";
import { sharingSpot, sideBySide } from "../../viz/map/side-by-side.ts";

const at = (longitude: number, latitude: number, organisations = 1) => ({
  id: `${longitude},${latitude}`,
  name: "",
  about: "",
  hub: false,
  standing: true,
  longitude,
  latitude,
  figures: { organisations },
});

test("circles of one spot stand side by side, none over another; one alone stays on its spot", () => {
  const places = [at(127, 37), at(127, 37), at(127, 37), at(128, 36)];
  const radii = [4, 9, 6, 5];
  const offsets = sideBySide(places, radii);
  expect(offsets[3]).toEqual({ dx: 0, dy: 0 });
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ]) {
    const apart = Math.hypot(offsets[a].dx - offsets[b].dx, offsets[a].dy - offsets[b].dy);
    expect(apart).toBeGreaterThan(radii[a] + radii[b]);
  }
  expect(sharingSpot(places)).toBe(3);
});

test("classes hold about equally many and never part equal values", () => {
  const { classes, codes } = colourClasses([3, undefined, 1, 1, 1, 2, 5, 8], 3);
  expect(classes).toEqual([
    { least: 1, most: 1, places: 3 },
    { least: 2, most: 3, places: 2 },
    { least: 5, most: 8, places: 2 },
  ]);
  expect(codes).toEqual([1, -1, 0, 0, 0, 1, 2, 2]);
  expect(colourClasses([undefined, undefined], 5)).toEqual({ classes: [], codes: [-1, -1] });
  expect(colourClasses([0, 0, 0, 7], 5).classes.map(({ least }) => least)).toEqual([0, 7]);
});

test("a country fits whole into its picture; of continents the window leaves out what lies far off", () => {
  const size = { width: 600, height: 500 };
  const korea = [at(126.5, 33.4), at(129.4, 35.5), at(128.9, 37.8)];
  expect(isWide(korea)).toBe(false);
  const near = projectionFor(korea, size);
  for (const { longitude, latitude } of korea) {
    const [x, y] = near([longitude, latitude])!;
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
  const world = [at(2, 47, 100), at(10, 51, 100), at(-3, 40, 100), at(151, -33, 1)];
  expect(isWide(world)).toBe(true);
  expect(windowOf(world, 0.05)).toEqual([
    [-3, 40],
    [10, 51],
  ]);
  const [x, y] = projectionFor(world, size)([151, -33])!;
  expect(x > size.width || y > size.height).toBe(true);
});

test("countries stand where the outline has them, those that it lacks are counted, ties are between two on the map", () => {
  const middles = new Map([
    ["FR", [2.5, 46.6] as const],
    ["KR", [127.8, 36.4] as const],
  ]);
  const mixing = {
    groups: [
      { id: "FR", title: "France", organisations: 3 },
      { id: "KR", title: "Korea", organisations: 2 },
      { id: "XX", title: "Nowhere", organisations: 1 },
      { id: null, title: "none", organisations: 4 },
    ],
    weight: [1, 2, 5, 0.5, 2, 0, 0, 0, 5, 0, 0, 0, 0.5, 0, 0, 0],
    ties: [1, 3, 2, 1, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0],
    dataset: { id: "small", version: 1 },
  } as unknown as Parameters<typeof countryPlaces>[0];
  const geo = countryPlaces(mixing, {
    land: [],
    borders: { type: "MultiLineString", coordinates: [] },
    middles: () => middles,
  });
  expect(geo.places.map(({ id, figures }) => [id, figures])).toEqual([
    ["FR", { organisations: 3, others: 7, inside: 1, elsewhere: 0.5, partners: 2 }],
    ["KR", { organisations: 2, others: 2, inside: 0, elsewhere: 0, partners: 1 }],
  ]);
  expect(geo.ties).toEqual([{ source: "FR", target: "KR", weight: 2, ties: 3 }]);
  expect([geo.unplaced, geo.tiesOff, geo.without]).toEqual([["Nowhere"], 1, 4]);
});
