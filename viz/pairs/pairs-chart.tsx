import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { GravityPair, GravityResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { pairKey } from "./pair-key.ts";

interface Props {
  readonly result: GravityResult;
  readonly selected: string | undefined;
}

/** The pairs listed: what they have against what is expected. On the line both are the same; the tables beneath have the same pairs for the keyboard. */
export function PairsChart({ result: { less, more, parameters }, selected }: Props) {
  const { t } = useTranslation("integration");
  const { value } = useFormats();
  const palette = usePalette();
  const [, change] = useUrlState();
  const unit = t(parameters.weighted === false ? "matrix.activities" : "matrix.weightUnit");
  const drawn = useRef<(SVGSVGElement | HTMLElement) & Plot.Plot>(undefined);
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const pairs = [...less, ...more];
        const top = Math.max(1e-9, ...pairs.flatMap(({ observed, fitted }) => [observed, fitted]));
        const at = { x: "fitted", y: "observed" } as const;
        const plot = Plot.plot({
          width,
          height: 300,
          marginTop: 10,
          marginLeft: 56,
          marginRight: 24,
          marginBottom: 28,
          inset: 8,
          style: plotStyle(palette),
          x: {
            type: "sqrt",
            domain: [0, top],
            label: null,
            grid: true,
            tickFormat: value,
            ticks: tickCount(width, "linear"),
          },
          y: { type: "sqrt", domain: [0, top], label: null, grid: true, tickFormat: value, ticks: 6 },
          marks: [
            Plot.line(
              [
                [0, 0],
                [top, top],
              ],
              { stroke: palette.rest, strokeDasharray: "4,3" },
            ),
            Plot.dot(less, {
              ...at,
              symbol: "triangle2",
              r: 4,
              fill: palette.below,
              stroke: palette.text,
              strokeWidth: 0.5,
            }),
            Plot.dot(more, { ...at, symbol: "circle", r: 3.5, fill: palette.accent, fillOpacity: 0.75 }),
            Plot.dot(
              pairs.filter((pair) => pairKey(pair) === selected),
              { ...at, r: 8, stroke: palette.text, strokeWidth: 2 },
            ),
            Plot.tip(
              pairs,
              Plot.pointer({
                ...at,
                maxRadius: 14,
                title: ({ source, target, observed, fitted }: GravityPair) =>
                  `${source.title} – ${target.title}\n${t("pairs.observed")}: ${value(observed)}\n${t("pairs.expected")}: ${value(fitted)}`,
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
        drawn.current = plot;
        return plot;
      },
      [less, more, selected, palette, value, t],
    ),
  );
  return (
    <figure className="measure-chart pairs-chart" ref={place}>
      <h2 className="part-heading">{t("pairs.chart")}</h2>
      <p className="axis-title">{t("pairs.axis", { title: t("pairs.observed"), unit })}</p>
      <div
        className="measure-plot"
        onPointerUp={() => {
          const pair = drawn.current?.value as GravityPair | null | undefined;
          if (pair) change({ item: pairKey(pair), ...unselected });
        }}
      >
        <div ref={frame} />
      </div>
      <p className="axis-title across">{t("pairs.axis", { title: t("pairs.expected"), unit })}</p>
      <p className="quiet">{t("pairs.legend")}</p>
    </figure>
  );
}
