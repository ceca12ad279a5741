import * as Plot from "@observablehq/plot";
import { useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { weightings } from "../../model/network-parameters.ts";
import type { SeriesResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ChartTable } from "../measures/chart-table.tsx";
import { plotStyle } from "../measures/plot-style.ts";
import { usePlot } from "../measures/use-plot.ts";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly index: string;
}

/** The same index under every weighting of ties, side by side on one scale: whether what is seen depends on how ties are weighed. */
export function WeightingCharts({ asked, index }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { value } = useFormats();
  const dataset = useDataset();
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  const results = useQueries({
    queries: weightings.map((weighting) => seriesQuery(dataset.id, index, { ...plain, weighting })),
    combine: (all) => all.map(({ data }) => data),
  });
  if (results.some((result) => result === undefined)) return null;
  const known = results as readonly SeriesResult[];
  const values = known.flatMap(({ years }) => years.flatMap((year) => year.value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (
    <section className="integration-section" aria-labelledby="by-weighting">
      <h2 id="by-weighting">{t("integration:trends.weightings")}</h2>
      <div className="weighting-charts">
        {known.map((result, k) => (
          <WeightingChart
            key={weightings[k]}
            title={t(`vocabulary:weighting.${weightings[k]}`)}
            years={result.years}
            least={least}
            most={most}
          />
        ))}
      </div>
      <ChartTable label={t("integration:trends.weightings")}>
        <thead>
          <tr>
            <th scope="col">{t("integration:trends.year")}</th>
            {weightings.map((weighting) => (
              <th key={weighting} scope="col" className="number">
                {t(`vocabulary:weighting.${weighting}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known[0].years.map(({ year }, row) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {known.map(({ years }, k) => {
                const found = years[row]?.value;
                return (
                  <td key={weightings[k]} className="number">
                    {found === undefined ? "–" : value(found)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </section>
  );
}

interface ChartProps {
  readonly title: string;
  readonly years: SeriesResult["years"];
  readonly least: number;
  readonly most: number;
}

function WeightingChart({ title, years, least, most }: ChartProps) {
  const { value } = useFormats();
  const palette = usePalette();
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const [first, last] = [years[0].year, years[years.length - 1].year];
        const y = ({ value: found }: (typeof years)[number]) => found ?? Number.NaN;
        return Plot.plot({
          width,
          height: 120,
          marginLeft: 48,
          marginTop: 8,
          marginBottom: 22,
          style: plotStyle(palette),
          x: {
            type: "band",
            domain: years.map(({ year }) => year),
            ticks: [first, last],
            tickFormat: String,
            label: null,
            tickSize: 0,
          },
          y: { domain: [least, most], nice: true, grid: true, label: null, ticks: 3, tickFormat: value },
          marks: [
            Plot.line(years, { x: "year", y, stroke: palette.accent, strokeWidth: 2 }),
            Plot.dot(
              years.filter((year) => year.value !== undefined),
              { x: "year", y, r: 2.5, fill: palette.accent, title: (year) => `${year.year}: ${value(year.value!)}` },
            ),
          ],
        });
      },
      [years, least, most, palette, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{title}</p>
      <div ref={frame} className="measure-plot" />
    </figure>
  );
}
