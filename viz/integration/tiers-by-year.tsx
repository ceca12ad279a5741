import { useTranslation } from "react-i18next";
import { ChartTable } from "../charts/chart-table.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { type AskedSeries, seriesQuery } from "./integration-queries.ts";
import { SeriesAwaited } from "./series-awaited.tsx";
import { tierPalette } from "./tier-palette.ts";
import { TierStacks } from "./tier-stacks.tsx";
import { useSeriesTogether } from "./use-series-together.ts";

interface Props {
  readonly asked: AskedSeries;
  readonly onOpen: (year: number) => void;
}

/** The tiers of every year, stacked to the whole; nothing where nobody has a place. */
export function TiersByYear({ asked, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
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
      {results && (
        <TierStacks tiers={results}>
          <ChartTable label={t("trends.tiers")}>
            <ColumnHeads
              columns={[t("trends.year"), ...tierPalette.tiers.map((tier) => ({ number: t(`indexes.tier-${tier}`) }))]}
            />
            <tbody>
              {results[0].years.map(({ year }, k) => (
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
        </TierStacks>
      )}
    </section>
  );
}
