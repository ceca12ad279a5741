import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import { useTranslation } from "react-i18next";
import { LineSwatch } from "../charts/line-swatch.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { bandOf, yearMargins } from "../charts/year-band.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import "../parts/years-chart.css";

/** What of a year is drawn. */
interface Year {
  readonly year: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly isEdge: boolean;
  readonly panel: { readonly value?: number };
  readonly null?: { readonly mean?: number; readonly low?: number; readonly high?: number };
}

interface Props {
  readonly title: string;
  readonly years: readonly Year[];
  /** On paper there is nothing to open. */
  readonly onOpen?: (year: number) => void;
}

const height = 260;
const panelDash = "6 4";
const chanceDash = "2 3";

/** The index of all with its intervals, of the fixed panel, and what chance lets expect; a year without a value breaks the lines. */
export function SeriesChart({ title: called, years, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const { value } = useFormats();
  const palette = usePalette();
  const choose = useRef(onOpen);
  choose.current = onOpen;
  const hasChance = years.some(({ null: drawn }) => drawn?.mean !== undefined);
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const or = (number: number | undefined) => number ?? Number.NaN;
        const drawn = years.filter((year) => year.value !== undefined);
        const ofPanel = drawn.filter(({ panel }) => panel.value !== undefined);
        const title = (year: Year) =>
          t("trends.point", {
            year: year.year,
            value: value(or(year.value)),
            panel: year.panel.value === undefined ? "–" : value(year.panel.value),
          });
        const plot = Plot.plot({
          width,
          height,
          marginTop: 18,
          marginBottom: 24,
          ...yearMargins,
          style: plotStyle(palette),
          x: { ...bandOf(years), tickSize: 0 },
          y: { label: null, grid: true, nice: true, tickFormat: value, ticks: 5 },
          marks: [
            Plot.barY(hasChance ? years.filter((year) => year.null?.low !== undefined) : [], {
              x: "year",
              y1: (year: Year) => or(year.null?.low),
              y2: (year: Year) => or(year.null?.high),
              fill: palette.rest,
              fillOpacity: 0.35,
            }),
            Plot.line(hasChance ? years : [], {
              x: "year",
              y: (year: Year) => or(year.null?.mean),
              stroke: palette.text,
              strokeDasharray: chanceDash,
            }),
            Plot.ruleX(
              drawn.filter(({ low }) => low !== undefined),
              { x: "year", y1: "low", y2: "high", stroke: palette.accent, strokeWidth: 1.5 },
            ),
            Plot.line(years, {
              x: "year",
              y: (year: Year) => or(year.panel.value),
              stroke: palette.below,
              strokeWidth: 2,
              strokeDasharray: panelDash,
            }),
            Plot.line(years, {
              x: "year",
              y: (year: Year) => or(year.value),
              stroke: palette.accent,
              strokeWidth: 2.5,
            }),
            Plot.dot(ofPanel, {
              x: "year",
              y: (year: Year) => or(year.panel.value),
              symbol: "square",
              r: 3.5,
              fill: palette.below,
            }),
            Plot.dot(drawn, {
              x: "year",
              y: "value",
              r: 4.5,
              fill: ({ isEdge }: Year) => (isEdge ? palette.background : palette.accent),
              stroke: palette.accent,
              strokeWidth: 1.5,
              title,
            }),
            Plot.text(
              years.filter(({ isEdge }) => isEdge),
              {
                x: "year",
                frameAnchor: "top",
                dy: -14,
                text: () => t("trends.edge"),
                fill: palette.text,
                fontSize: 11,
              },
            ),
          ],
        });
        const dots = [...plot.querySelectorAll<SVGGElement>('g[aria-label="dot"]')].at(-1);
        dots?.querySelectorAll("circle").forEach((circle) => {
          if (!choose.current) return;
          circle.style.cursor = "pointer";
          circle.addEventListener("click", () => choose.current?.(drawn[Number(Reflect.get(circle, "__data__"))].year));
        });
        return plot;
      },
      [years, hasChance, palette, value, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{called}</p>
      <div ref={frame} className="measure-plot" />
      <ul className="chart-legend">
        <li>
          <LineSwatch colour={palette.accent} width={2.5} dash="" /> {t("trends.all")}
        </li>
        <li>
          <LineSwatch colour={palette.below} dash={panelDash} /> {t("trends.panel")}
        </li>
        {hasChance && (
          <li>
            <LineSwatch colour={palette.text} dash={chanceDash} /> {t("trends.chance")}
          </li>
        )}
      </ul>
      <p className="quiet">{t("trends.legend")}</p>
    </figure>
  );
}
