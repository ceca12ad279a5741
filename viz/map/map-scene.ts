import { type GeoProjection, polygonHull, type ZoomTransform } from "d3";
import type { DrawnGeo, PlaceTie } from "./geo-network.ts";
import { sideBySide } from "./side-by-side.ts";

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line {
  readonly key: string;
  readonly path: string;
  readonly width: number;
  /** Indices of the places that it joins. */
  readonly ends: readonly [number, number];
}

export interface Hull {
  readonly code: number;
  readonly title: string;
  readonly path: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Where each place's circle stands in the picture. */
export function circlesOf(
  geo: Pick<DrawnGeo, "places">,
  radii: readonly number[],
  projection: GeoProjection,
  transform: ZoomTransform,
): readonly Circle[] {
  const offsets = sideBySide(geo.places, radii);
  return geo.places.map(({ longitude, latitude }, i) => {
    const [x, y] = transform.apply(projection([longitude, latitude]) ?? [Number.NaN, Number.NaN]);
    return { x: x + offsets[i].dx, y: y + offsets[i].dy, radius: radii[i] };
  });
}

/** Ties are bent, so that one over a third place does not look as if it ended there. */
export function tieLines(
  ties: readonly PlaceTie[],
  indexOf: ReadonlyMap<string, number>,
  circles: readonly Circle[],
  widthOf: (weight: number) => number,
): readonly Line[] {
  return ties.map(({ source, target, weight }) => {
    const ends = [indexOf.get(source)!, indexOf.get(target)!] as const;
    return { key: `${source} ${target}`, path: bent(circles[ends[0]], circles[ends[1]]), width: widthOf(weight), ends };
  });
}

const bend = 0.16;

function bent(a: Circle, b: Circle): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const through = [(a.x + b.x) / 2 - bend * dy, (a.y + b.y) / 2 + bend * dx];
  return `M${pixels(a.x, a.y)}Q${pixels(through[0], through[1])} ${pixels(b.x, b.y)}`;
}

/** From each hub straight to the complexes that were to be connected to it. */
export function plannedLines(
  planned: DrawnGeo["planned"],
  indexOf: ReadonlyMap<string, number>,
  circles: readonly Circle[],
): readonly Line[] {
  return planned.map(({ hub, connected }) => {
    const ends = [indexOf.get(hub)!, indexOf.get(connected)!] as const;
    const [a, b] = [circles[ends[0]], circles[ends[1]]];
    return { key: `${hub} ${connected}`, path: `M${pixels(a.x, a.y)}L${pixels(b.x, b.y)}`, width: 1.2, ends };
  });
}

/** Round each group of places that has any: the line that holds them, to be stroked thickly. */
export function hullsOf(
  codes: readonly number[],
  titles: readonly string[],
  circles: readonly Circle[],
): readonly Hull[] {
  const members = Map.groupBy(codes.keys(), (i) => codes[i]);
  return titles.flatMap((title, code) => {
    const points = (members.get(code) ?? []).map((i): [number, number] => [circles[i].x, circles[i].y]);
    if (points.length === 0) return [];
    const hull = polygonHull(points) ?? points;
    return [{ code, title, path: `M${hull.map(([x, y]) => pixels(x, y)).join("L")}Z`, points: hull }];
  });
}

function pixels(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
