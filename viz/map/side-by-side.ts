import { packSiblings } from "d3";

/**
 * Complexes whose coordinates are the same city's would hide one another: the circles of one spot are packed round it, largest in
 * the middle. Gives how far, in pixels, each stands from its spot; as circles keep their size, zooming does not move them.
 */
export function sideBySide(
  places: readonly { readonly longitude: number; readonly latitude: number }[],
  radii: readonly number[],
): readonly { readonly dx: number; readonly dy: number }[] {
  const apart = 1;
  const offsets = places.map(() => ({ dx: 0, dy: 0 }));
  const spots = Map.groupBy(places.keys(), (i) => `${places[i].longitude},${places[i].latitude}`);
  for (const spot of spots.values()) {
    if (spot.length === 1) continue;
    const order = spot.sort((a, b) => radii[b] - radii[a] || a - b);
    const packed = packSiblings(order.map((i) => ({ i, r: radii[i] + apart })));
    for (const { i, x, y } of packed) offsets[i] = { dx: x, dy: y };
  }
  return offsets;
}

/** Places that share their coordinates with another. */
export function sharingSpot(places: readonly { readonly longitude: number; readonly latitude: number }[]): number {
  const spots = Map.groupBy(places, ({ longitude, latitude }) => `${longitude},${latitude}`);
  return [...spots.values()].reduce((sum, spot) => sum + (spot.length > 1 ? spot.length : 0), 0);
}
