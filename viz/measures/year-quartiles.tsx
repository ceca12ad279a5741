import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureByYearResult } from "../api/client.ts";
import type { Scale } from "../charts/bins.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { bandOf, yearMargins } from "../charts/year-band.ts";
import { YearCounts } from "../charts/year-counts.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";

type Year = MeasureByYearResult["years"][number];

interface Props {
  readonly years: readonly Year[];
  readonly scale: Scale;
  readonly up: string;
}

const height = 190;

/** The middle of each year's values, and beneath it how much each year rests on: where the data ends, so does the bar. */
export function YearQuartiles({ years, scale, up }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const palette = usePalette();

  const quartiles = usePlot(
    useCallback(
      (width) => {
        const of =
          (figure: "lowerQuartile" | "median" | "mean" | "upperQuartile") =>
          ({ summary }: Year) => {
            const found = summary[figure] ?? Number.NaN;
            return scale === "log" && found <= 0 ? Number.NaN : found;
          };
        return Plot.plot({
          width,
          height,
          marginTop: 12,
          marginBottom: 6,
          ...yearMargins,
          style: plotStyle(palette),
          x: { ...bandOf(years), axis: null },
          y: { type: scale, label: null, grid: true, zero: scale === "linear", tickFormat: value, ticks: 5 },
          marks: [
            Plot.areaY(years, {
              x: "year",
              y1: of("lowerQuartile"),
              y2: of("upperQuartile"),
              fill: palette.accent,
              fillOpacity: 0.2,
            }),
            Plot.line(years, { x: "year", y: of("median"), stroke: palette.accent, strokeWidth: 2.5 }),
            Plot.line(years, { x: "year", y: of("mean"), stroke: palette.text, strokeDasharray: "4 3" }),
            Plot.dot(years, { x: "year", y: of("median"), r: 4, fill: palette.accent }),
            Plot.dot(years, { x: "year", y: of("mean"), r: 3, fill: palette.text }),
            Plot.tip(
              years,
              Plot.pointerX({
                x: "year",
                y: of("median"),
                title: ({ year, summary }: Year) =>
                  [
                    `${year} · n = ${count(summary.n)}`,
                    ...(["upperQuartile", "median", "mean", "lowerQuartile"] as const).map(
                      (figure) =>
                        `${t(`of.${figure}`)} ${summary[figure] === undefined ? "–" : value(summary[figure])}`,
                    ),
                  ].join("\n"),
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
      },
      [years, scale, palette, count, value, t],
    ),
  );

  return (
    <figure className="measure-chart">
      <div ref={quartiles.place}>
        <p className="axis-title">{up}</p>
        <div ref={quartiles.frame} className="measure-plot" />
      </div>
      <YearCounts years={years} />
      <p className="quiet">{t("years.legend")}</p>
    </figure>
  );
}
