import { sharedFloat32 } from "../facts/shared-arrays.ts";
import type { Points } from "./points.ts";
import { pushApart } from "./push-apart.ts";

/** A spread layout is wider than high, about as a page leaves room for it. */
export const pageHalfWidth = 1500;
export const pageHalfHeight = 1000;

/** Of the room that each point has when all share the ellipse evenly: how far the nearest ones stay apart. */
const elbowRoom = 0.8;
const rounds = 30;

/**
 * A layout spread over a page, for those points of it that are drawn first: they fill an ellipse as wide
 * and high as the page. A layout puts a dense core into the middle of long rays, and what is drawn of a large
 * network is mostly core: left as it is, it is a ball in an empty page.
 *
 * Directions from the middle stay. Distances become those at which every ring of the ellipse holds its share of the points
 * drawn first, in the order that they had: √(rank/n). All others stand between them as they did before, so that whatever
 * is drawn later finds the first ones in their places. Those drawn first are then pushed apart where they are too close.
 * Points without a place (NaN) stay without; result in shared memory. O(n log n).
 */
export function spreadOut({ x, y }: Points, drawnFirst: Uint32Array): Points {
  const spread = { x: sharedFloat32(x.length).fill(Number.NaN), y: sharedFloat32(y.length).fill(Number.NaN) };
  if (drawnFirst.length === 0) return spread;
  const meanOf = (values: Float32Array) => drawnFirst.reduce((sum, i) => sum + values[i], 0) / drawnFirst.length;
  const [middleX, middleY] = [meanOf(x), meanOf(y)];
  const distanceOf = (i: number) => Math.hypot(x[i] - middleX, y[i] - middleY);
  const rings = Float64Array.from(drawnFirst, distanceOf).sort();
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i])) continue;
    const distance = distanceOf(i);
    const factor = distance === 0 ? 0 : Math.sqrt(shareWithin(rings, distance)) / distance;
    spread.x[i] = pageHalfWidth * factor * (x[i] - middleX);
    spread.y[i] = pageHalfHeight * factor * (y[i] - middleY);
  }
  const first = {
    x: Float32Array.from(drawnFirst, (i) => spread.x[i]),
    y: Float32Array.from(drawnFirst, (i) => spread.y[i]),
  };
  pushApart(first, elbowRoom * Math.sqrt((Math.PI * pageHalfWidth * pageHalfHeight) / drawnFirst.length), rounds);
  drawnFirst.forEach((i, k) => {
    spread.x[i] = first.x[k];
    spread.y[i] = first.y[k];
  });
  return spread;
}

/**
 * Which share of the rings, ascending, lies within a distance: (k + ½)/n at the k-th, straight lines between; beyond the
 * last it grows on, ever more slowly, so that nobody is put onto the rim with others.
 */
function shareWithin(rings: Float64Array, distance: number): number {
  const last = rings[rings.length - 1];
  if (distance > last) return 1 + 0.2 * (1 - last / distance);
  let [low, high] = [0, rings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rings[middle] < distance) low = middle + 1;
    else high = middle;
  }
  const before = low === 0 ? 0 : rings[low - 1];
  const between = rings[low] === before ? 1 : (distance - before) / (rings[low] - before);
  return Math.max(0, low - 0.5 + between) / rings.length;
}
