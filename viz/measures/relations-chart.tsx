import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RelationsResult } from "../api/client.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { shortened } from "../network/label-layer.ts";
import { probability } from "../parts/probability.ts";
import { usePalette } from "../theme/use-palette.ts";
import { useMatrixWords } from "./use-matrix-words.ts";

type Coefficient = RelationsResult["coefficients"][number];

const significant = 0.05;
const rowHeight = 30;

/** t of each explaining matrix against those of the permutations. Coefficients have units of their own; t can be set side by side. */
export function RelationsChart({ coefficients }: { readonly coefficients: readonly Coefficient[] }) {
  const { t } = useTranslation("measures");
  const { value } = useFormats();
  const palette = usePalette();
  const words = useMatrixWords();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const titles = new Map(coefficients.map(({ matrix }) => [matrix, shortened(words(matrix))]));
        const left = Math.min(280, 24 + 9 * Math.max(...[...titles.values()].map(({ length }) => length)));
        const permuted = coefficients.filter((one) => one.permuted.n > 0);
        const from = (low: "min" | "lowerQuartile") => (one: Coefficient) => one.permuted[low];
        const to = (high: "max" | "upperQuartile") => (one: Coefficient) => one.permuted[high];
        return Plot.plot({
          width,
          height: 40 + rowHeight * coefficients.length,
          marginTop: 8,
          marginLeft: left,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: {
            label: null,
            grid: true,
            inset: 10,
            tickFormat: value,
            ticks: tickCount(width - left, "linear"),
            nice: true,
          },
          y: {
            domain: [...titles.keys()],
            tickFormat: (matrix: string) => titles.get(matrix),
            label: null,
            tickSize: 0,
          },
          marks: [
            Plot.ruleX([0], { stroke: palette.rest }),
            Plot.ruleY(permuted, { y: "matrix", x1: from("min"), x2: to("max"), stroke: palette.rest }),
            Plot.ruleY(permuted, {
              y: "matrix",
              x1: from("lowerQuartile"),
              x2: to("upperQuartile"),
              stroke: palette.rest,
              strokeWidth: 7,
            }),
            Plot.dot(
              coefficients.filter((one) => one.t !== undefined),
              {
                y: "matrix",
                x: "t",
                r: 5.5,
                fill: ({ p }: Coefficient) => (p.twoSided <= significant ? palette.accent : palette.background),
                stroke: palette.accent,
                strokeWidth: 2,
                title: ({ matrix, t: observed, p }: Coefficient) =>
                  `${words(matrix)}\nt = ${value(observed!)}, p = ${probability(p.twoSided)}`,
              },
            ),
          ],
        });
      },
      [coefficients, palette, value, words],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{t("relations.across")}</p>
      <p className="quiet">{t("relations.legend", { significant })}</p>
    </figure>
  );
}
