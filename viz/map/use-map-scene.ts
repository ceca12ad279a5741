import type { GeoProjection, ZoomTransform } from "d3";
import { useMemo } from "react";
import { fontFamily } from "../theme/theme.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { DrawnGeo } from "./geo-network.ts";
import { mapLabels } from "./map-labels.ts";
import type { MapSize } from "./map-projection.ts";
import { circlesOf, hullsOf, plannedLines, tieLines } from "./map-scene.ts";
import type { Looks } from "./use-looks.ts";

/** How the places and the lines between them are drawn. */
export interface MapLook {
  readonly geo: DrawnGeo;
  readonly looks: Looks;
  readonly radii: readonly number[];
  /** Drawn as a ring: nothing of the figure that sizes. */
  readonly empty: readonly boolean[];
  readonly widthOf: (weight: number) => number;
  /** How many of the ties, strongest first, are drawn. */
  readonly strongest: number;
  readonly showsTies: boolean;
  readonly showsPlanned: boolean;
  /** Index of the place that is pointed at or focused. */
  readonly lit: number | undefined;
}

export const labelSize = 12;

/** Everything on the land, in pixels of the picture as it is moved and enlarged now. */
export function useMapScene(look: MapLook, size: MapSize, projection: GeoProjection, transform: ZoomTransform) {
  const { geo, looks, radii, empty, widthOf, strongest, showsTies, showsPlanned, lit } = look;
  const palette = usePalette();
  const indexOf = useMemo(() => new Map(geo.places.map(({ id }, i) => [id, i])), [geo]);
  const circles = useMemo(() => circlesOf(geo, radii, projection, transform), [geo, radii, projection, transform]);
  const ties = useMemo(() => {
    if (!showsTies) return [];
    const id = lit === undefined ? undefined : geo.places[lit].id;
    // All ties of the place that is pointed at; strong ones last, over weak ones.
    const shown = geo.ties.filter(({ source, target }, rank) => rank < strongest || source === id || target === id);
    return tieLines(shown.reverse(), indexOf, circles, widthOf);
  }, [geo, strongest, lit, showsTies, indexOf, circles, widthOf]);
  const planned = useMemo(
    () => (showsPlanned ? plannedLines(geo.planned, indexOf, circles) : []),
    [showsPlanned, geo, indexOf, circles],
  );
  const hulls = useMemo(() => {
    const grouping = looks.grouping?.grouping;
    const isArea = grouping?.id === "zone" || grouping?.id === "hub";
    return isArea ? hullsOf(grouping.codes, grouping.titles, circles) : [];
  }, [looks, circles]);

  const near = useMemo(() => {
    if (lit === undefined) return undefined;
    const own = [...ties, ...planned].filter(({ ends }) => ends.includes(lit));
    return new Set([lit, ...own.flatMap(({ ends }) => ends)]);
  }, [lit, ties, planned]);
  /** Places whose name matters most first: hubs, then large circles. */
  const order = useMemo(() => {
    const rank = (i: number) =>
      (geo.places[i].hub ? 1e6 : 0) + 1e3 * radii[i] + (empty[i] ? 0 : 500) + (geo.places[i].standing ? 100 : 0);
    return geo.places.map((_, i) => i).sort((a, b) => rank(b) - rank(a) || a - b);
  }, [geo, radii, empty]);
  const labels = useMemo(() => {
    const own = near && [...order].filter((i) => near.has(i)).sort((a, b) => Number(b === lit) - Number(a === lit));
    const hubs = geo.places.flatMap(({ hub }, i) => (hub ? [i] : []));
    return mapLabels({
      circles,
      names: geo.places.map(({ name }) => name),
      order: own ?? order,
      strong: near ?? new Set(hubs),
      // A hub's area has the hub's name already.
      hulls: near || looks.grouping?.grouping.id !== "zone" ? [] : hulls,
      style: { font: fontFamily, size: labelSize, colour: palette.text, halo: palette.background },
      size,
    });
  }, [circles, geo, order, near, lit, hulls, looks, palette, size]);
  return { circles, ties, planned, hulls, near, order, labels };
}
