import * as Plot from "@observablehq/plot";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureByYearResult } from "../api/client.ts";
import { rangeOf } from "../charts/bars-chart.tsx";
import { type Bin, binsOf, type Scale } from "../charts/bins.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";

type Years = MeasureByYearResult["years"];

interface Props {
  readonly years: Years;
  readonly scale: Scale;
  readonly across: string;
  readonly onOpen: (year: number) => void;
}

interface Bar extends Bin {
  readonly year: number;
  /** Of the year's values. */
  readonly share: number;
}

const leastWidth = 150;
const panelHeight = 122;

/** How the values of each year are spread: a small picture a year, all on the same two scales. */
export function YearDistributions({ years, scale, across, onOpen }: Props) {
  const { t } = useTranslation("measures");
  const { count, percent, value } = useFormats();
  const palette = usePalette();
  const open = useRef(onOpen);
  open.current = onOpen;
  const bars = useMemo(() => barsOf(years, scale), [years, scale]);
  const off = scale === "linear" ? 0 : years.flatMap(({ values }) => values).filter((x) => x <= 0).length;
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const columns = Math.max(1, Math.min(years.length, Math.floor((width - 60) / leastWidth)));
        const rows = Math.ceil(years.length / columns);
        const placeOf = new Map(years.map(({ year }, i) => [year, i]));
        const fx = ({ year }: { readonly year: number }) => placeOf.get(year)! % columns;
        const fy = ({ year }: { readonly year: number }) => Math.floor(placeOf.get(year)! / columns);
        const plot = Plot.plot({
          width,
          height: 34 + rows * panelHeight,
          marginTop: 22,
          marginLeft: 48,
          marginRight: 14,
          marginBottom: 28,
          style: plotStyle(palette),
          fx: { axis: null, padding: 0.06 },
          fy: { axis: null, padding: 0.28 },
          x: { type: scale, label: null, tickFormat: value, ticks: 3 },
          y: { label: null, grid: true, tickFormat: percent, ticks: 3 },
          marks: [
            Plot.rectY(bars, {
              fx,
              fy,
              x1: "from",
              x2: "to",
              y: "share",
              fill: palette.accent,
              insetLeft: 0.5,
              title: (bar: Bar) => `${bar.year} · ${rangeOf(bar, value)}: ${count(bar.count)} (${percent(bar.share)})`,
            }),
            Plot.ruleY([0], { stroke: palette.rest }),
            Plot.text(years, {
              fx,
              fy,
              // Above the bars, which may be as high as the frame.
              frameAnchor: "top-left",
              lineAnchor: "bottom",
              dy: -4,
              text: ({ year, summary }: Years[number]) => `${year} · n = ${count(summary.n)}`,
              fontWeight: 500,
              fill: palette.text,
            }),
          ],
        });
        plot.querySelectorAll<SVGRectElement>('g[aria-label="rect"] rect').forEach((rect) => {
          rect.style.cursor = "pointer";
          rect.addEventListener("click", () => open.current(bars[Number(Reflect.get(rect, "__data__"))].year));
        });
        return plot;
      },
      [years, bars, scale, palette, count, percent, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("years.shares")}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{across}</p>
      {off > 0 && <p className="quiet">{t("years.offLog", { n: count(off) })}</p>}
    </figure>
  );
}

function barsOf(years: Years, scale: Scale): Bar[] {
  const bins = binsOf(
    years.flatMap(({ values }) => values),
    scale,
  );
  return years.flatMap(({ year, values }) => {
    const sorted = Float64Array.from(values).sort();
    let i = 0;
    return bins.flatMap((bin) => {
      while (i < sorted.length && sorted[i] < bin.lowest) i++;
      const first = i;
      while (i < sorted.length && sorted[i] <= bin.highest) i++;
      return i === first ? [] : [{ ...bin, year, count: i - first, share: (i - first) / sorted.length }];
    });
  });
}
