import {
  type Box,
  buttonCorner,
  fontOf,
  type LabelStyle,
  overlap,
  type PlacedLabel,
  placeLabels,
} from "../network/label-layer.ts";
import type { MapSize } from "./map-projection.ts";
import type { Circle, Hull } from "./map-scene.ts";

export interface MapLabel extends PlacedLabel {
  /** Code of the group that it names; undefined of a place. */
  readonly group?: number;
}

interface Props {
  readonly circles: readonly Circle[];
  readonly names: readonly string[];
  /** Indices of places, whose name matters most first. */
  readonly order: readonly number[];
  /** Those whose names may cover others' circles, but never another name. */
  readonly strong: ReadonlySet<number>;
  readonly hulls: readonly Hull[];
  readonly style: LabelStyle;
  readonly size: MapSize;
}

/** How far the stroke of a hull reaches beyond its line. */
export const hullPadding = 16;
const mostLabels = 120;

let canvas: CanvasRenderingContext2D | undefined;

/** Names that can all be read: groups first, then places in the order given, as far as none touches another. */
export function mapLabels({ circles, names, order, strong, hulls, style, size }: Props): readonly MapLabel[] {
  canvas ??= document.createElement("canvas").getContext("2d")!;
  const context = canvas;
  const kept: Box[] = [buttonCorner(size)];
  const groups = hulls.flatMap(({ code, title, points }): MapLabel[] => {
    context.font = fontOf(style.font, style.size, true);
    const { width } = context.measureText(title);
    const box = besideGroup(points, { width, height: style.size + 4 }, circles, kept, size);
    if (!box) return [];
    kept.push(box);
    return [{ text: title, left: box.left, middle: (box.top + box.bottom) / 2, strong: true, group: code }];
  });
  const wishes = order
    .filter((i) => isWithin(circles[i], size))
    .map((i) => ({ text: names[i], ...circles[i], strong: strong.has(i) }));
  const placed = placeLabels(context, wishes, style, { ...size, most: mostLabels, kept });
  return [...groups, ...placed];
}

/** Where a group's name stands: beyond its westernmost, easternmost, northernmost or southernmost place, whichever covers fewest circles. */
function besideGroup(
  points: Hull["points"],
  { width, height }: MapSize,
  circles: readonly Circle[],
  taken: readonly Box[],
  size: MapSize,
): Box | undefined {
  const inside = points.filter(([x, y]) => isWithin({ x, y }, size));
  if (inside.length === 0) return undefined;
  const most = (of: (point: (typeof inside)[number]) => number) =>
    inside.reduce((best, point) => (of(point) > of(best) ? point : best));
  const directions = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ];
  const spots = directions.flatMap(([dx, dy]) => {
    const [x, y] = most((point) => dx * point[0] + dy * point[1]);
    const [middleX, middleY] = [x + dx * (hullPadding + 6 + width / 2), y + dy * (hullPadding + 4 + height / 2)];
    const box = {
      left: middleX - width / 2,
      right: middleX + width / 2,
      top: middleY - height / 2,
      bottom: middleY + height / 2,
    };
    if (box.left < 4 || box.right > size.width - 4 || box.top < 4 || box.bottom > size.height - 4) return [];
    if (taken.some((other) => overlap(box, other))) return [];
    const covered = circles.filter((one) => overlap(box, around(one))).length;
    return [{ box, covered }];
  });
  return spots.reduce<(typeof spots)[number] | undefined>(
    (best, spot) => (best && best.covered <= spot.covered ? best : spot),
    undefined,
  )?.box;
}

function around({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isWithin({ x, y }: { readonly x: number; readonly y: number }, { width, height }: MapSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
