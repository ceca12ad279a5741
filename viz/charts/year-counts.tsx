import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Network } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import { plotStyle } from "./plot-style.ts";
import { usePlot } from "./use-plot.ts";
import { bandOf, yearMargins } from "./year-band.ts";

interface Year {
  readonly year: number;
  readonly activities: number;
  readonly network: Network;
}

const height = 100;

/** How much each year rests on: where the data ends, so does the bar. */
export function YearCounts({ years }: { readonly years: readonly Year[] }) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) =>
        Plot.plot({
          width,
          height,
          marginTop: 18,
          marginBottom: 24,
          ...yearMargins,
          style: plotStyle(palette),
          x: { ...bandOf(years), tickSize: 0 },
          y: { label: null, grid: true, tickFormat: (n: number) => (Number.isInteger(n) ? count(n) : ""), ticks: 3 },
          marks: [
            Plot.barY(years, {
              x: "year",
              y: "activities",
              fill: palette.rest,
              title: ({ year, activities, network }: Year) =>
                `${year}\n${t("years.activities")}: ${count(activities)}\n${t("years.organisations")}: ${count(network.organisations)}`,
            }),
            Plot.text(years, {
              x: "year",
              y: "activities",
              text: ({ activities }: Year) => count(activities),
              lineAnchor: "bottom",
              dy: -5,
              fontSize: 11,
            }),
            Plot.ruleY([0], { stroke: palette.rest }),
          ],
        }),
      [years, palette, count, t],
    ),
  );

  return (
    <div ref={place}>
      <p className="axis-title">{t("years.activities")}</p>
      <div ref={frame} className="measure-plot" />
    </div>
  );
}
