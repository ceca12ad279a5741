import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import type { BackTestResult, PartnerCase } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { estimateWords, useQualityFigure } from "./estimate-words.ts";
import { ExposureTables } from "./exposure-tables.tsx";
import { RankersChart } from "./rankers-chart.tsx";
import { RankersTable } from "./rankers-table.tsx";

interface Props {
  readonly tested: PartnerCase;
  readonly qualities: BackTestResult["qualities"];
  /** What is drawn. */
  readonly quality: BackTestResult["qualities"][number];
}

/** One sort of pair: which ranker did how well, what may be claimed, how often lists were right, and who was on them. */
export function CaseTested({ tested, qualities, quality }: Props) {
  const { t } = useTranslation("partners");
  const { count, percent, value } = useFormats();
  const { case: own, title, model, sources, sourcesWithNewTies, newTies, candidates, rankers, comparisons } = tested;
  const figure = useQualityFigure();
  // On a telephone the table has what is drawn, and is read without being moved: another quality is chosen above.
  const isWide = useMediaQuery("(min-width: 861px)", true, { getInitialValueInEffect: false });
  const area = qualities.find(({ id }) => id === "areaAny");
  const heading = `back-test-${own}`;
  return (
    <section className="case-tested heads-wrap" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {sourcesWithNewTies === 0 && model.unfitted !== undefined ? (
        <p>
          {t("backtest.nothing", { ranker: t(`backtest.rankers.${comparisons[0].used}`) })}{" "}
          {t(`backtest.unfitted.${model.unfitted}`)}
        </p>
      ) : (
        <>
          <p>
            <strong>{t("backtest.ranked", { ranker: t(`backtest.rankers.${comparisons[0].used}`) })}</strong>
          </p>
          <ul>
            {[...new Set(comparisons.map(({ said }) => said))].map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
          {area && sourcesWithNewTies > 0 && (
            <p>
              {t("backtest.besideAny", {
                quality: area.title,
                values: rankers.map((one) => `${one.title} ${estimateWords(one.areaAny, figure)}`).join(", "),
              })}
            </p>
          )}
          <p className="quiet">
            {t("backtest.of", {
              sources: count(sources),
              found: count(sourcesWithNewTies),
              ties: count(newTies),
            })}
            {candidates !== undefined && ` ${t("backtest.onList", { candidates: value(candidates) })}`}
          </p>
          {sourcesWithNewTies > 0 && (
            <>
              <RankersChart rankers={rankers} quality={quality} />
              <p className="quiet">{quality.text}</p>
              <RankersTable rankers={rankers} qualities={isWide ? qualities : [quality]} label={title} />
            </>
          )}
          {comparisons.map(({ ranker, bands, exposure }) => (
            <details key={ranker}>
              <summary>{t("backtest.listsOf", { ranker: t(`backtest.rankers.${ranker}`) })}</summary>
              {bands.length === 0 ? (
                <p className="quiet">{t("backtest.noBands")}</p>
              ) : (
                <PlainTable label={t("backtest.bands")}>
                  <ColumnHeads
                    columns={[
                      { number: t("backtest.from") },
                      { number: t("backtest.candidates") },
                      { number: t("backtest.right") },
                      { number: t("backtest.share") },
                    ]}
                  />
                  <tbody>
                    {bands.map((band) => (
                      <tr key={band.from}>
                        <td className="number">{value(band.from)}</td>
                        <td className="number">{count(band.candidates)}</td>
                        <td className="number">{count(band.right)}</td>
                        <td className="number">
                          {t("cases.unmet.shareOf", {
                            share: percent(band.candidates === 0 ? 0 : band.right / band.candidates),
                            lower: percent(band.lower),
                            upper: percent(band.upper),
                          })}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </PlainTable>
              )}
              {exposure.length > 0 && (
                <>
                  <h3>{t("backtest.exposure.title")}</h3>
                  <ExposureTables exposure={exposure} />
                </>
              )}
            </details>
          ))}
          <details>
            <summary>{t("backtest.model", { ties: count(model.ties), others: count(model.others) })}</summary>
            {model.unfitted && <p>{t(`backtest.unfitted.${model.unfitted}`)}</p>}
            {model.coefficients.length > 0 && (
              <PlainTable label={t("backtest.coefficients")}>
                <ColumnHeads columns={[t("backtest.feature"), t("backtest.group"), { number: t("backtest.slope") }]} />
                <tbody>
                  {model.coefficients.map(({ feature, title: name, group, slope }) => (
                    <tr key={feature}>
                      <th scope="row">{name}</th>
                      <td>{t(`candidates.groups.${group}`)}</td>
                      <td className="number">{value(slope)}</td>
                    </tr>
                  ))}
                </tbody>
              </PlainTable>
            )}
          </details>
        </>
      )}
    </section>
  );
}
