import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { LineSwatch } from "../charts/line-swatch.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import "../parts/years-chart.css";

const height = 130;
const lineDash = "5 4";

/** The figure year by year, hollow where the year is not over, and dashed the straight line to the goal. What it says stands in the panel as a table. */
export function TargetChart({ target: { years, line, target, definition } }: { readonly target: TargetItem }) {
  const { t } = useTranslation("integration");
  const { value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const known = years.filter((one) => one.value !== undefined);
        const goal = [{ year: target.year, value: target.value }];
        const all = [...years, ...goal].map(({ year }) => year);
        return Plot.plot({
          width: Math.min(width, 560),
          height,
          marginTop: 12,
          marginLeft: 52,
          marginRight: 40,
          marginBottom: 24,
          style: plotStyle(palette),
          x: {
            label: null,
            domain: [Math.min(...all), Math.max(...all)],
            ticks: ticksOf(Math.min(...all), Math.max(...all)),
            tickFormat: String,
            tickSize: 0,
          },
          y: { label: null, grid: true, ticks: 4, tickFormat: value },
          marks: [
            Plot.line(line, {
              x: "year",
              y: "value",
              stroke: palette.below,
              strokeWidth: 2,
              strokeDasharray: lineDash,
            }),
            Plot.line(years, {
              x: "year",
              y: ({ value: its }) => its ?? Number.NaN,
              stroke: palette.accent,
              strokeWidth: 2,
            }),
            Plot.dot(known, {
              x: "year",
              y: "value",
              r: 3.5,
              stroke: palette.accent,
              fill: ({ complete }) => (complete ? palette.accent : palette.background),
              title: ({ year, value: its }) => `${year}: ${value(its)}`,
            }),
            Plot.dot(goal, { x: "year", y: "value", symbol: "diamond", r: 5, fill: palette.below }),
            Plot.text(goal, { x: "year", y: "value", text: (one) => value(one.value), dx: 9, textAnchor: "start" }),
          ],
        });
      },
      [years, line, target, palette, value],
    ),
  );
  return (
    <div ref={place} className="target-chart">
      {definition && <p className="axis-title">{definition.title}</p>}
      <div ref={frame} />
      <ul className="chart-legend">
        <li>
          <LineSwatch colour={palette.accent} dash="" /> {t("targets.chart.value")}
        </li>
        <li>
          <LineSwatch colour={palette.below} dash={lineDash} /> {t("targets.chart.line")}
        </li>
        <li>
          <span style={{ color: palette.below }} aria-hidden>
            ◆
          </span>{" "}
          {t("targets.chart.goal")}
        </li>
        {years.some((one) => one.value !== undefined && !one.complete) && (
          <li>
            <span style={{ color: palette.accent }} aria-hidden>
              ○
            </span>{" "}
            {t("targets.chart.notOver")}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Eight at most, each a whole year. */
function ticksOf(first: number, last: number): number[] {
  const step = Math.ceil((last - first + 1) / 8);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, k) => last - k * step);
}
