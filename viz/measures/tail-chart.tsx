import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { DegreeFit } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { LineSwatch } from "../charts/line-swatch.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { usePalette } from "../theme/use-palette.ts";
import "../parts/years-chart.css";

interface Props {
  /** Organisations with 0, 1, 2 … partners. */
  readonly degrees: readonly number[];
  readonly fit: DegreeFit;
}

interface Point {
  readonly x: number;
  readonly share: number;
  readonly organisations: number;
}

/** Lines of the fits, told apart by their dashes too. */
const lines = [
  { id: "powerLaw", dash: "" },
  { id: "lognormal", dash: "7 3" },
  { id: "exponential", dash: "2 3" },
] as const;
const height = 250;

/** Share of the organisations with a partner that have so many or more, both axes logarithmic, with what was fitted to the tail. */
export function TailChart({ degrees, fit }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  // Three figures, however small the share.
  const percent = useCallback((share: number) => `${value(100 * share)}%`, [value]);
  const palette = usePalette();
  const colours = [palette.accent, palette.groups[1], palette.groups[3]];
  const [first, second, third] = colours;
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const points = survivalOf(degrees);
        const least = points.at(-1)!.share / 3;
        return Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 56,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { type: "log", label: null, tickFormat: value, ticks: tickCount(width, "log") },
          y: { type: "log", label: null, grid: true, domain: [least, 1], tickFormat: percent, ticks: 4 },
          marks: [
            Plot.dot(points, {
              x: "x",
              y: "share",
              r: 2.5,
              fill: palette.rest,
              title: ({ x, share, organisations }: Point) =>
                `≥ ${count(x)}: ${percent(share)} (${count(organisations)})`,
            }),
            Plot.ruleX([fit.from], { stroke: palette.rest, strokeDasharray: "1 3" }),
            ...lines.map(({ id, dash }, k) =>
              Plot.line(
                fit.curve.filter((point) => point[id] >= least),
                {
                  x: "x",
                  y: id,
                  stroke: [first, second, third][k],
                  strokeWidth: id === "powerLaw" ? 2.5 : 1.75,
                  strokeDasharray: dash || undefined,
                },
              ),
            ),
          ],
        });
      },
      [degrees, fit, palette, first, second, third, count, percent, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("tail.up")}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("whole.degreeLog")}</p>
      <ul className="chart-legend">
        <li>
          <svg width="10" height="8" aria-hidden>
            <circle cx="5" cy="4" r="2.5" fill={palette.rest} />
          </svg>
          {t("tail.data")}
        </li>
        {lines.map(({ id, dash }, k) => (
          <li key={id}>
            <LineSwatch colour={colours[k]} dash={dash} />
            {t(`tail.${id}`)}
          </li>
        ))}
      </ul>
      <ChartTable label={t("tail.title")}>
        <ColumnHeads
          columns={[
            t("whole.degree"),
            { number: t("tail.data") },
            ...lines.map(({ id }) => ({ number: t(`tail.${id}`) })),
          ]}
        />
        <tbody>
          {fit.curve.map((point) => (
            <tr key={point.x}>
              <th scope="row">≥ {count(point.x)}</th>
              <td className="number">{percent(shareOf(degrees, point.x))}</td>
              {lines.map(({ id }) => (
                <td key={id} className="number">
                  {percent(point[id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

/** A point for each number of partners that somebody has: how many have it or more. */
function survivalOf(degrees: readonly number[]): Point[] {
  const all = degrees.reduce((sum, n) => sum + n, 0) - degrees[0];
  let left = all;
  return degrees.flatMap((organisations, x) => {
    if (x === 0 || organisations === 0) return [];
    const point = { x, share: left / all, organisations: left };
    left -= organisations;
    return [point];
  });
}

function shareOf(degrees: readonly number[], from: number): number {
  const sum = (k: number) => degrees.slice(k).reduce((total, n) => total + n, 0);
  return sum(from) / sum(1);
}
