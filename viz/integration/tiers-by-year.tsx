import * as Plot from "@observablehq/plot";
import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ChartTable } from "../measures/chart-table.tsx";
import { plotStyle } from "../measures/plot-style.ts";
import { usePlot } from "../measures/use-plot.ts";
import { bandOf, yearMargins } from "../measures/year-band.ts";
import { useDataset } from "../state/use-dataset.ts";
import { usePalette } from "../theme/use-palette.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";
import { TierLegend } from "./tier-legend.tsx";
import { tierPalette } from "./tier-palette.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly onOpen: (year: number) => void;
}

const height = 220;

/** The tiers of every year, stacked to the whole; nothing where nobody has a place. */
export function TiersByYear({ asked, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const dataset = useDataset();
  const palette = usePalette();
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  const results = useQueries({
    queries: tierPalette.tiers.map((tier) => seriesQuery(dataset.id, `tier-${tier}`, plain)),
    combine: (all) => all.map(({ data }) => data),
  });
  const years = results[0]?.years;
  const parts = useMemo(
    () =>
      results.flatMap((result, k) =>
        (result?.years ?? []).flatMap(({ year, value }) =>
          value ? [{ year, tier: tierPalette.tiers[k], share: value }] : [],
        ),
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
          x: { ...bandOf(years ?? []), tickSize: 0 },
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
  // A stack of some of the tiers would look like a whole.
  if (!years || parts.length === 0 || results.some((result) => result === undefined)) return null;
  return (
    <section className="integration-section" aria-labelledby="tiers-by-year">
      <h2 id="tiers-by-year">{t("trends.tiers")}</h2>
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
                  const share = result?.years[k]?.value;
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
    </section>
  );
}
