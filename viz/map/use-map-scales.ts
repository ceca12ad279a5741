import { useMemo } from "react";
import { rootScale, type Scales } from "../network/node-scale.ts";
import type { DrawnGeo } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";

export interface MapScales extends Scales {
  /** Per place, in pixels. */
  readonly radii: readonly number[];
  /** Per place: whether it has nothing of the figure, and is drawn as a ring. */
  readonly empty: readonly boolean[];
}

/** How large circles are and how wide lines. */
export function useMapScales(
  geo: Pick<DrawnGeo, "places" | "ties"> | undefined,
  size: Pick<Figure, "values"> | undefined,
): MapScales | undefined {
  return useMemo(() => {
    if (!geo) return undefined;
    const values = geo.places.map((_, i) => size?.values[i] ?? Number.NaN);
    const nodes = rootScale(
      values.filter((value) => !Number.isNaN(value)),
      3.5,
      geo.places.length > 100 ? 15 : 22,
    );
    return {
      nodes,
      ties: rootScale(
        geo.ties.map(({ weight }) => weight),
        0.6,
        5,
      ),
      radii: values.map((value) => nodes.of(value)),
      empty: values.map((value) => !(value > 0)),
    };
  }, [geo, size]);
}
