import * as Plot from "@observablehq/plot";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SeriesResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ChartTable } from "../measures/chart-table.tsx";
import { plotStyle } from "../measures/plot-style.ts";
import { usePlot } from "../measures/use-plot.ts";
import { bandOf, yearMargins } from "../measures/year-band.ts";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";
import { SeriesAwaited } from "./series-awaited.tsx";
import { TierLegend } from "./tier-legend.tsx";
import { tierPalette } from "./tier-palette.ts";
import { useSeriesTogether } from "./use-series-together.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly onOpen: (year: number) => void;
}

const height = 220;

/** The tiers of every year, stacked to the whole; nothing where nobody has a place. */
export function TiersByYear({ asked, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const dataset = useDataset();
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  // A stack of some of the tiers would look like a whole.
  const series = useSeriesTogether(tierPalette.tiers.map((tier) => seriesQuery(dataset.id, `tier-${tier}`, plain)));
  const { results } = series;
  if (results?.every(({ years }) => years.every(({ value }) => !value))) return null;
  return (
    <section className="integration-section" aria-labelledby="tiers-by-year">
      <h2 id="tiers-by-year">{t("trends.tiers")}</h2>
      <SeriesAwaited {...series} />
      {results && <TierStacks results={results} onOpen={onOpen} />}
    </section>
  );
}

interface StackProps {
  /** One for each tier, in their order. */
  readonly results: readonly SeriesResult[];
  readonly onOpen: (year: number) => void;
}

function TierStacks({ results, onOpen }: StackProps) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const palette = usePalette();
  const { years } = results[0];
  const parts = useMemo(
    () =>
      results.flatMap((result, k) =>
        result.years.flatMap(({ year, value }) => (value ? [{ year, tier: tierPalette.tiers[k], share: value }] : [])),
      ),
    [results],
  );
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const stack = { x: "year", y: "share", z: "tier", order: tierPalette.order } as const;
        return Plot.plot({
          width,
          height,
          marginTop: 12,
          marginBottom: 24,
          ...yearMargins,
          style: plotStyle(palette),
          x: { ...bandOf(years), tickSize: 0 },
          y: { label: null, domain: [0, 1], tickFormat: percent, ticks: 5, grid: true },
          marks: [
            Plot.barY(parts, {
              ...stack,
              fill: ({ tier }: (typeof parts)[number]) => tierPalette.colour(palette, tier),
              insetTop: 0.5,
              title: ({ year, tier, share }: (typeof parts)[number]) =>
                `${year} · ${t(`indexes.tier-${tier}`)}: ${percent(share)}`,
            }),
            Plot.text(
              parts,
              Plot.stackY({
                ...stack,
                text: ({ tier, share }: (typeof parts)[number]) => (share > 0.07 ? t(`tiers.${tier}`) : ""),
                fill: palette.background,
                fontWeight: 600,
              }),
            ),
          ],
        });
      },
      [parts, years, palette, percent, t],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <div ref={frame} className="measure-plot" />
      <TierLegend />
      <ChartTable label={t("trends.tiers")}>
        <thead>
          <tr>
            <th scope="col">{t("trends.year")}</th>
            {tierPalette.tiers.map((tier) => (
              <th key={tier} scope="col" className="number">
                {t(`indexes.tier-${tier}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year }, k) => (
            <tr key={year}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onOpen(year)}>
                  {year}
                </button>
              </th>
              {results.map((result, tier) => {
                const share = result.years[k]?.value;
                return (
                  <td key={tierPalette.tiers[tier]} className="number">
                    {share === undefined ? "–" : percent(share)}
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
