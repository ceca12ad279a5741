import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import type { FiguresResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { usePalette } from "../theme/use-palette.ts";

interface Props {
  readonly value: number | undefined;
  readonly drawn: NonNullable<FiguresResult["figures"][number]["null"]>;
}

/** Where a figure lies against its draws: a bar over the middle 95 %, a stroke at their mean, a dot at what was observed. */
export function ChanceInterval({ value, drawn: { low, high, mean } }: Props) {
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const all = [low, high, mean, value].filter((one) => one !== undefined);
        const [least, most] = [Math.min(...all), Math.max(...all)];
        // Last digits of sums in another order are no spread.
        const spread = most - least > 1e-9 * Math.abs(most) ? most - least : Math.abs(most) || 1;
        const room = 0.08 * spread;
        const marks =
          mean === undefined
            ? []
            : [
                Plot.ruleY([0], { x1: low, x2: high, stroke: palette.rest, strokeWidth: 7, strokeOpacity: 0.6 }),
                Plot.tickX([mean], { x: (x: number) => x, y: 0, stroke: palette.text, strokeWidth: 2 }),
              ];
        return Plot.plot({
          width,
          height: 26,
          margin: 4,
          style: plotStyle(palette),
          x: { domain: [least - room, most + room], axis: null },
          y: { type: "band", domain: [0], axis: null },
          marks: [
            ...marks,
            ...(value === undefined
              ? []
              : [Plot.dot([value], { x: (x: number) => x, y: 0, r: 5, fill: palette.accent })]),
          ],
        });
      },
      [low, high, mean, value, palette],
    ),
  );
  return (
    <figure className="chance-interval" ref={place}>
      <div ref={frame} />
    </figure>
  );
}
