import { useTranslation } from "react-i18next";
import type { GravityResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { probability } from "../parts/probability.ts";

type Named = GravityResult["coefficients"][number];

/** What explains the ties, with intervals, and what each says in words. */
export function CoefficientTable({ result: { coefficients, dropped } }: { readonly result: GravityResult }) {
  const { t } = useTranslation("integration");
  const { value } = useFormats();
  const shown = (figure: number | undefined) => (figure === undefined ? "–" : value(figure));
  const inWords = ({ covariate, value: b, low, high }: Named) => {
    const isLogarithm = covariate === "size" || covariate === "distance";
    const factor = value(isLogarithm ? 2 ** b : Math.exp(b));
    const isCertain = low !== undefined && high !== undefined && (low > 0 || high < 0);
    return `${t(`pairs.says.${covariate}`, { factor })}${isCertain ? "" : ` ${t("pairs.uncertain")}`}`;
  };
  return (
    <div className="pairs-table">
      <h2 className="part-heading">{t("pairs.explained")}</h2>
      <PlainTable label={t("pairs.explained")}>
        <ColumnHeads
          columns={[
            t("pairs.by"),
            { number: t("pairs.coefficient") },
            { number: t("pairs.interval") },
            { number: t("pairs.errors") },
            { number: "z" },
            { number: "p" },
            t("pairs.inWords"),
          ]}
        />
        <tbody>
          {coefficients.map((one) => (
            <tr key={one.covariate}>
              <th scope="row">{t(`pairs.covariate.${one.covariate}`)}</th>
              <td className="number">{value(one.value)}</td>
              <td className="number">
                {shown(one.low)} … {shown(one.high)}
              </td>
              <td className="number">
                {shown(one.robustError)} / {shown(one.dyadicError)}
              </td>
              <td className="number">{shown(one.z)}</td>
              <td className="number">{one.p === undefined ? "–" : probability(one.p)}</td>
              <td>{inWords(one)}</td>
            </tr>
          ))}
          {dropped.map(({ covariate, why }) => (
            <tr key={covariate}>
              <th scope="row">{t(`pairs.covariate.${covariate}`)}</th>
              <td className="number">–</td>
              <td colSpan={4} />
              <td>{t(`pairs.dropped.${why}`)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}
