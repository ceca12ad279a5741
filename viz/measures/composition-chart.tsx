import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CompositionResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { usePalette } from "../theme/use-palette.ts";
import { widthFor, yearAxis } from "./year-axis.ts";
import { YearHead } from "./year-head.tsx";
import "../parts/years-chart.css";

type Row = CompositionResult["whole"];

interface Props {
  readonly classes: CompositionResult["classes"];
  readonly years: CompositionResult["years"];
  readonly whole: Row;
  readonly onYear: (year: number) => void;
}

interface Part {
  readonly year: number;
  readonly title: string;
  readonly activities: number;
  readonly supported: number;
}

const height = 250;

/** Activities of each year by who works together in them: stacked bars, and the table behind them. A year can be looked at alone. */
export function CompositionChart({ classes, years, whole, onYear }: Props) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const palette = usePalette();
  const choose = useRef(onYear);
  choose.current = onYear;
  const unclassed = t("helix.unclassed");
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const titles = [...classes.map(({ title }) => title), unclassed];
        const parts: Part[] = years.flatMap((row) => [
          ...classes.map(({ title }, k) => ({
            year: row.year,
            title,
            activities: row.classes[k],
            supported: row.supported[k],
          })),
          { year: row.year, title: unclassed, activities: row.unclassed, supported: 0 },
        ]);
        const { domain, ticks } = yearAxis(years, width);
        const plot = Plot.plot({
          width: widthFor(years, width),
          height,
          marginTop: 10,
          marginLeft: 56,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { type: "band", domain, ticks, tickFormat: String, label: null, tickSize: 0 },
          y: {
            label: null,
            grid: true,
            nice: true,
            ticks: 5,
            tickFormat: (n: number) => (Number.isInteger(n) ? count(n) : ""),
          },
          color: { domain: titles, range: [...palette.groups.slice(0, classes.length), palette.none] },
          marks: [
            Plot.barY(
              parts.filter(({ activities }) => activities > 0),
              {
                x: "year",
                y: "activities",
                fill: "title",
                order: titles,
                insetLeft: 1,
                insetRight: 1,
                title: ({ year, title, activities, supported }: Part) =>
                  `${year} · ${title}: ${t("helix.bar", { n: count(activities), supported: count(supported) })}`,
              },
            ),
            Plot.ruleY([0], { stroke: palette.rest }),
          ],
        });
        const drawn = parts.filter(({ activities }) => activities > 0);
        plot.querySelectorAll<SVGRectElement>('g[aria-label="bar"] rect').forEach((rect) => {
          rect.style.cursor = "pointer";
          rect.addEventListener("click", () => choose.current(drawn[Number(Reflect.get(rect, "__data__"))].year));
        });
        return plot;
      },
      [classes, years, palette, count, t, unclassed],
    ),
  );
  const rows: readonly (Row & { readonly year?: number })[] = [...years, whole];
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("helix.activities")}</p>
      <div ref={frame} className="measure-plot" />
      <ul className="chart-legend">
        {classes.map(({ id, title }, k) => (
          <li key={id}>
            <span className="chart-swatch" style={{ background: palette.groups[k] }} />
            {title}
          </li>
        ))}
        <li>
          <span className="chart-swatch" style={{ background: palette.none }} />
          {unclassed}
        </li>
      </ul>
      <ChartTable label={t("helix.composition")} reading={t("helix.tableReading")}>
        <ColumnHeads
          columns={[
            t("helix.year"),
            ...classes.map(({ title }) => ({ number: title })),
            { number: unclassed },
            { number: t("helix.all") },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.year ?? "whole"}>
              <YearHead year={row.year} onYear={onYear} />
              {classes.map(({ id }, k) => (
                <td key={id} className="number">
                  {count(row.classes[k])}
                  {row.supported[k] > 0 && ` (${count(row.supported[k])})`}
                </td>
              ))}
              <td className="number">{count(row.unclassed)}</td>
              <td className="number">{count(row.activities)}</td>
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}
