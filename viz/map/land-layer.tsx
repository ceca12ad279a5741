import { type GeoProjection, geoPath } from "d3";
import { memo, useMemo } from "react";
import { usePalette } from "../theme/use-palette.ts";
import { mayBeSeen, type Outline } from "./outline.ts";

interface Props {
  readonly outline: Outline;
  readonly projection: GeoProjection;
  readonly transform: string;
}

/** Coasts and borders: drawn once for a projection, then moved and enlarged as they are. */
export const LandLayer = memo(function LandLayer({ outline, projection, transform }: Props) {
  const palette = usePalette();
  const { coasts, borders } = useMemo(() => {
    const path = geoPath(projection).digits(2);
    const geometries = outline.land.filter(seenThrough(projection));
    return { coasts: path({ type: "GeometryCollection", geometries }) ?? "", borders: path(outline.borders) ?? "" };
  }, [outline, projection]);
  return (
    <g className="land" transform={transform} strokeWidth={0.8}>
      <path d={coasts} fill={palette.dimmedNode} stroke={palette.tie} vectorEffect="non-scaling-stroke" />
      <path d={borders} fill="none" stroke={palette.tieOfFew} vectorEffect="non-scaling-stroke" />
    </g>
  );
});

/** A projection that is cut off at a window shows what lies in it; one that is not shows the whole world. */
function seenThrough(projection: GeoProjection) {
  const window = projection.clipExtent();
  const [degree] = projection([1, 0]) ?? [];
  const [origin] = projection([0, 0]) ?? [];
  if (!window || degree === undefined || origin === undefined) return () => true;
  const [[left, top], [right, bottom]] = window;
  const [west, east] = [left, right].map((x) => (x - origin) / (degree - origin));
  const middle = (left + right) / 2;
  const [south, north] = [bottom, top].map((y) => projection.invert?.([middle, y])?.[1]);
  if (south === undefined || north === undefined || west < -180 || east > 180) return () => true;
  return (part: Outline["land"][number]) =>
    mayBeSeen(part, [
      [west, south],
      [east, north],
    ]);
}
