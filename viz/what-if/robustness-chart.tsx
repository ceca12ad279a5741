import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RobustnessResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { LineSwatch } from "../charts/line-swatch.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { usePalette } from "../theme/use-palette.ts";

interface Props {
  /** In the order of a ranking. */
  readonly ranked: RobustnessResult;
  readonly random: RobustnessResult;
}

const height = 260;
/** Told apart without colour too. */
const dash = "6 4";

/** How large the giant component is once so many have left: by rank, and by chance with the middle of the draws. */
export function RobustnessChart({ ranked, random }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const rows = (course: RobustnessResult) => course.left.map((left, k) => ({ left, giant: course.giant[k] }));
        const band = random.left.map((left, k) => ({ left, low: random.low?.[k] ?? 0, high: random.high?.[k] ?? 0 }));
        return Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 56,
          marginRight: 20,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { label: null, tickFormat: count, ticks: Math.max(3, Math.floor(width / 110)) },
          y: { label: null, grid: true, tickFormat: count, ticks: 5, domain: [0, Math.max(1, random.giant[0] ?? 1)] },
          marks: [
            Plot.ruleY([0], { stroke: palette.rest }),
            Plot.areaY(band, { x: "left", y1: "low", y2: "high", fill: palette.rest, fillOpacity: 0.25 }),
            Plot.line(rows(random), {
              x: "left",
              y: "giant",
              stroke: palette.text,
              strokeWidth: 1.5,
              strokeDasharray: dash,
            }),
            Plot.line(rows(ranked), { x: "left", y: "giant", stroke: palette.accent, strokeWidth: 2.5 }),
          ],
        });
      },
      [ranked, random, palette, count],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{t("whatIf.giant")}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("whatIf.left")}</p>
      <ul className="chart-legend">
        <li>
          <LineSwatch colour={palette.accent} width={2.5} dash="" /> {t(`whatIf.by.${ranked.by}`)}
        </li>
        <li>
          <LineSwatch colour={palette.text} width={1.5} dash={dash} />{" "}
          {t("whatIf.byChance", { draws: count(random.draws ?? 0) })}
        </li>
      </ul>
      <ChartTable label={t("whatIf.robustness")}>
        <ColumnHeads
          columns={[
            ...(["left", "ranked", "random", "low", "high"] as const).map((column) => ({
              number: t(`whatIf.columns.${column}`),
            })),
          ]}
        />
        <tbody>
          {ranked.left.map((left, k) => (
            <tr key={left}>
              <th scope="row" className="number">
                {count(left)}
              </th>
              {[ranked.giant[k], random.giant[k], random.low?.[k], random.high?.[k]].map((size, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                <td key={column} className="number">
                  {size === undefined ? "–" : value(size)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}
