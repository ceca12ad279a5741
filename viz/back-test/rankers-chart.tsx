import * as Plot from "@observablehq/plot";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BackTestResult, PartnerCase } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";
import { estimateWords } from "./estimate-words.ts";

interface Props {
  readonly rankers: PartnerCase["rankers"];
  readonly quality: BackTestResult["qualities"][number];
}

const rowHeight = 26;

/** How well each ranker did by one quality: a bar for each, and a stroke over its interval. */
export function RankersChart({ rankers, quality: { id, title } }: Props) {
  const { t } = useTranslation("partners");
  const { value } = useFormats();
  const palette = usePalette();
  const rows = useMemo(
    () =>
      rankers.flatMap((one) => {
        const { value: measured, lower, upper } = one[id];
        return measured === undefined ? [] : [{ ranker: one.ranker, title: one.title, measured, lower, upper }];
      }),
    [rankers, id],
  );
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const longest = Math.max(...rows.map((row) => row.title.length));
        const isWide = rows.some((row) => /[\u1100-\u11ff\u3000-\uffff]/.test(row.title));
        const marginLeft = Math.min(0.45 * width, 14 + (isWide ? 12 : 7) * longest);
        return Plot.plot({
          width,
          height: 34 + rowHeight * rows.length,
          marginTop: 4,
          marginBottom: 30,
          marginLeft,
          marginRight: 20,
          style: plotStyle(palette),
          x: { label: null, grid: true, nice: true, zero: true, ticks: 5, tickFormat: (x: number) => value(x) },
          y: { type: "band", domain: rows.map((row) => row.title), label: null, tickSize: 0 },
          marks: [
            Plot.barX(rows, {
              x: "measured",
              y: "title",
              inset: 3,
              fill: ({ ranker }: (typeof rows)[number]) =>
                ranker === "model" || ranker === "amongEquals" ? palette.accent : palette.none,
              title: (row: (typeof rows)[number]) =>
                `${row.title}: ${estimateWords({ value: row.measured, lower: row.lower, upper: row.upper }, value)}`,
            }),
            Plot.link(
              rows.filter(({ lower, upper }) => lower !== undefined && upper !== undefined),
              { x1: "lower", x2: "upper", y1: "title", y2: "title", stroke: palette.text, strokeWidth: 2 },
            ),
            Plot.ruleX([0], { stroke: palette.rest }),
          ],
        });
      },
      [rows, palette, value],
    ),
  );
  if (rows.length === 0) return <p className="quiet">{t("backtest.noQuality")}</p>;
  return (
    <figure className="measure-chart" ref={place}>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("backtest.axis", { quality: title })}</p>
    </figure>
  );
}
