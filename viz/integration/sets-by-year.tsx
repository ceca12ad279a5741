import * as Plot from "@observablehq/plot";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { SeriesResult } from "../api/client.ts";
import { ChartTable } from "../charts/chart-table.tsx";
import { plotStyle } from "../charts/plot-style.ts";
import { spreadLines } from "../charts/spread-lines.ts";
import { usePlot } from "../charts/use-plot.ts";
import { bandOf } from "../charts/year-band.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";
import { type LayerSet, layerSets } from "./layer-sets.ts";
import { SeriesAwaited } from "./series-awaited.tsx";
import { useSeriesTogether } from "./use-series-together.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly index: string;
  readonly onOpen: (year: number, layers: LayerSet) => void;
}

const height = 220;
/** Room for the name of a set. */
const marginRight = 110;
/** Told apart without colour too. */
const dashes: Readonly<Record<LayerSet, string>> = { collaboration: "", contact: "7 4", membership: "2 3" };

/** The same index in each set of layers on one scale: the one that is followed above strong, the others light, each with its name at its end. */
export function SetsByYear({ asked, index, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const dataset = useDataset();
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  const series = useSeriesTogether(layerSets.map((layers) => seriesQuery(dataset.id, index, { ...plain, layers })));
  return (
    <section className="integration-section" aria-labelledby="sets-by-year">
      <h2 id="sets-by-year">{t("sets.title")}</h2>
      <SeriesAwaited {...series} />
      {series.results && <SetLines results={series.results} headline={asked.layers} onOpen={onOpen} />}
    </section>
  );
}

interface LinesProps {
  /** One for each set, in their order. */
  readonly results: readonly SeriesResult[];
  readonly headline: string | undefined;
  readonly onOpen: Props["onOpen"];
}

function SetLines({ results, headline, onOpen }: LinesProps) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { value, percent } = useFormats();
  const palette = usePalette();
  const domain = [...new Set(results.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => a - b);
  const valueIn = (result: SeriesResult, year: number) => result.years.find((one) => one.year === year);
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const years = [...new Set(results.flatMap((result) => result.years.map(({ year }) => year)))].sort(
          (a, b) => a - b,
        );
        const lines = layerSets.map((set, k) => {
          const found = new Map(results[k].years.map((one) => [one.year, one.value]));
          const points = years.map((year) => ({ year, set, value: found.get(year) ?? Number.NaN }));
          const isHeadline = set === headline;
          return { set, points, isHeadline, stroke: isHeadline ? palette.accent : palette.text };
        });
        const plot = Plot.plot({
          width,
          height,
          marginTop: 12,
          marginBottom: 24,
          marginLeft: 56,
          marginRight,
          style: plotStyle(palette),
          x: { ...bandOf(years.map((year) => ({ year }))), tickSize: 0 },
          y: { label: null, grid: true, nice: true, tickFormat: value, ticks: 5 },
          marks: lines.flatMap(({ set, points, isHeadline, stroke }) => [
            Plot.line(points, {
              x: "year",
              y: "value",
              stroke,
              strokeWidth: isHeadline ? 3 : 1.25,
              strokeDasharray: dashes[set],
            }),
            Plot.dot(
              points.filter((point) => !Number.isNaN(point.value)),
              {
                x: "year",
                y: "value",
                r: isHeadline ? 4 : 2.5,
                fill: stroke,
                title: (point: (typeof points)[number]) =>
                  `${point.year} · ${t(`vocabulary:layerSet.${set}`)}: ${value(point.value)}`,
              },
            ),
          ]),
        });
        const svg = plot.querySelector("svg") ?? plot;
        const [x, y] = [plot.scale("x"), plot.scale("y")];
        const ends = lines
          .flatMap((line) => {
            const last = line.points.findLast((point) => !Number.isNaN(point.value));
            return last && x && y
              ? [
                  {
                    ...line,
                    from: (x.apply(last.year) as number) + x.bandwidth! / 2,
                    top: y.apply(last.value) as number,
                  },
                ]
              : [];
          })
          .sort((a, b) => a.top - b.top);
        const tops = spreadLines(ends.map(({ top }) => top));
        const left = width - marginRight;
        ends.forEach(({ set, stroke, isHeadline, from, top }, k) => {
          const lead = document.createElementNS("http://www.w3.org/2000/svg", "path");
          lead.setAttribute("d", `M${from},${top}L${left},${tops[k]}`);
          lead.setAttribute("stroke", stroke);
          lead.setAttribute("stroke-opacity", "0.5");
          lead.setAttribute("stroke-dasharray", dashes[set]);
          const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
          text.setAttribute("x", String(left + 4));
          text.setAttribute("y", String(tops[k] + 4));
          text.setAttribute("fill", palette.text);
          text.setAttribute("font-weight", isHeadline ? "700" : "400");
          text.textContent = t(`vocabulary:layerSet.${set}`);
          svg.append(lead, text);
        });
        return plot;
      },
      [results, headline, palette, value, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{results[0].definition.title}</p>
      <div ref={frame} className="measure-plot" />
      <p className="quiet">
        {layerSets
          .map((set, k) =>
            t("integration:sets.behind", {
              set: t(`vocabulary:layerSet.${set}`),
              share: percent(results[k].network.synthetic),
            }),
          )
          .join(" · ")}
      </p>
      <ChartTable label={t("integration:sets.title")}>
        <ColumnHeads
          columns={[
            t("integration:trends.year"),
            ...layerSets.map((set) => ({ number: t(`vocabulary:layerSet.${set}`) })),
          ]}
        />
        <tbody>
          {domain.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {results.map((result, k) => {
                const found = valueIn(result, year);
                return (
                  <td key={layerSets[k]} className="number">
                    {found?.value === undefined ? (
                      <span className="quiet">{t(`integration:reasons.${found?.reason ?? "noActivity"}`)}</span>
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={`${year} · ${t(`vocabulary:layerSet.${layerSets[k]}`)}: ${value(found.value)}`}
                        onClick={() => onOpen(year, layerSets[k])}
                      >
                        {value(found.value)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ChartTable>
    </figure>
  );
}
