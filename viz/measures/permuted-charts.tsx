import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RelationsResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { usePalette } from "../theme/use-palette.ts";
import { useMatrixWords } from "./use-matrix-words.ts";

type Coefficient = RelationsResult["coefficients"][number];
type Histogram = Coefficient["distributions"]["t"];

/** How t and r of the permutations are spread for each explaining matrix, with a line where the observed one is. */
export function PermutedCharts({ coefficients }: { readonly coefficients: readonly Coefficient[] }) {
  const { t } = useTranslation("measures");
  const words = useMatrixWords();
  return (
    <section className="permuted" aria-labelledby="permuted">
      <h2 id="permuted">{t("relations.distributions")}</h2>
      <p className="quiet">{t("relations.distributionsAbout")}</p>
      {coefficients.map(({ matrix, t: observed, correlation, distributions }) => (
        <div key={matrix} className="permuted-pair">
          <PermutedChart
            title={t("relations.distributionOf.t", { matrix: words(matrix) })}
            across="t"
            observed={observed}
            spread={distributions.t}
          />
          <PermutedChart
            title={t("relations.distributionOf.correlation", { matrix: words(matrix) })}
            across="r"
            observed={correlation}
            spread={distributions.correlation}
          />
        </div>
      ))}
    </section>
  );
}

interface Props {
  readonly title: string;
  readonly across: string;
  /** Absent where the fit is perfect. */
  readonly observed: number | undefined;
  readonly spread: Histogram;
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function PermutedChart({ title, across, observed, spread: { edges, counts } }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) =>
        Plot.plot({
          width,
          height: 150,
          marginTop: 20,
          marginLeft: 44,
          marginRight: 16,
          marginBottom: 26,
          style: plotStyle(palette),
          x: { label: null, tickFormat: value, ticks: 5, nice: true, inset: 6 },
          y: { label: null, tickFormat: count, ticks: 3, grid: true },
          marks: [
            Plot.rectY(barsOf(edges, counts), {
              x1: "from",
              x2: "to",
              y: "count",
              fill: palette.rest,
              insetLeft: 0.5,
              title: (bar: Bar) => `${value(bar.from)} – ${value(bar.to)}: ${count(bar.count)}`,
            }),
            Plot.ruleY([0], { stroke: palette.rest }),
            ...(observed === undefined
              ? []
              : [
                  Plot.ruleX([observed], { stroke: palette.accent, strokeWidth: 2.5 }),
                  Plot.text([observed], {
                    x: (x: number) => x,
                    frameAnchor: "top",
                    dy: -14,
                    text: (x: number) => `${across} = ${value(x)}`,
                    fill: palette.accent,
                    fontWeight: 600,
                  }),
                ]),
          ],
        }),
      [edges, counts, observed, across, palette, count, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{title}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{across}</p>
      <ChartTable label={title}>
        <ColumnHeads
          columns={[
            { number: t("relations.barFrom", { across }) },
            { number: t("relations.barTo", { across }) },
            { number: t("relations.permutations") },
          ]}
        />
        <tbody>
          {barsOf(edges, counts).map((bar) => (
            <tr key={bar.from}>
              <td className="number">{value(bar.from)}</td>
              <td className="number">{value(bar.to)}</td>
              <td className="number">{count(bar.count)}</td>
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}

function barsOf(edges: readonly number[], counts: readonly number[]): Bar[] {
  return counts.map((count, k) => ({ from: edges[k], to: edges[k + 1], count }));
}
