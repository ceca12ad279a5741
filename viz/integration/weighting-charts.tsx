import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { weightings } from "../../model/network-parameters.ts";
import type { SeriesResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";
import { SeriesAwaited } from "./series-awaited.tsx";
import { useSeriesTogether } from "./use-series-together.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly index: string;
}

/** The same index under every weighting of ties, side by side on one scale: whether what is seen depends on how ties are weighed. */
export function WeightingCharts({ asked, index }: Props) {
  const { t } = useTranslation("integration");
  const dataset = useDataset();
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  const own = plain.weighting ?? "newman";
  // Its own weighting is asked for as the series above is: it is there already.
  const requests = weightings.map((weighting) =>
    seriesQuery(dataset.id, index, weighting === own ? plain : { ...plain, weighting }),
  );
  const series = useSeriesTogether(requests);
  return (
    <section className="integration-section" aria-labelledby="by-weighting">
      <h2 id="by-weighting">{t("trends.weightings")}</h2>
      <SeriesAwaited {...series} />
      {series.results && <BesideEachOther results={series.results} />}
    </section>
  );
}

/** One for each weighting, in their order. */
function BesideEachOther({ results }: { readonly results: readonly SeriesResult[] }) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { value } = useFormats();
  const values = results.flatMap(({ years }) => years.flatMap((year) => year.value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (
    <>
      <div className="weighting-charts">
        {results.map((result, k) => (
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
        <ColumnHeads
          columns={[
            t("integration:trends.year"),
            ...weightings.map((weighting) => ({ number: t(`vocabulary:weighting.${weighting}`) })),
          ]}
        />
        <tbody>
          {results[0].years.map(({ year }, row) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {results.map(({ years }, k) => {
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
    </>
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
