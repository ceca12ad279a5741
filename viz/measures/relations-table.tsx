import { useTranslation } from "react-i18next";
import type { RelationsResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { PlainTable } from "../parts/plain-table.tsx";
import { probability } from "../parts/probability.ts";
import { useMatrixWords } from "./use-matrix-words.ts";

const tails = ["lower", "upper", "twoSided"] as const;

/** What each matrix explains beside the others, and how far it goes with what is explained by itself. */
export function RelationsTable({ result: { coefficients, intercept } }: { readonly result: RelationsResult }) {
  const { t } = useTranslation("measures");
  const { value } = useFormats();
  const words = useMatrixWords();
  const shown = (amount: number | undefined) => (amount === undefined ? "–" : value(amount));
  const heads = tails.map((tail) => (
    <th key={tail} scope="col" className="number">
      {t(`relations.tail.${tail}`)}
    </th>
  ));
  return (
    <div className="relations-table">
      <PlainTable label={t("relations.table")}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={6} className="head-group">
              {t("relations.regression")}
            </th>
            <th scope="colgroup" colSpan={4} className="head-group">
              {t("relations.correlation")}
            </th>
          </tr>
          <tr>
            <th scope="col">{t("relations.matrix")}</th>
            <th scope="col" className="number">
              {t("relations.coefficient")}
            </th>
            <th scope="col" className="number">
              t
            </th>
            <th scope="col" className="number">
              {t("relations.permuted")}
            </th>
            {heads}
            <th scope="col" className="number">
              r
            </th>
            {heads}
          </tr>
        </thead>
        <tbody>
          {coefficients.map((one) => (
            <tr key={one.matrix}>
              <th scope="row">{words(one.matrix)}</th>
              <td className="number">{value(one.coefficient)}</td>
              <td className="number">{shown(one.t)}</td>
              <td className="number">
                {shown(one.permuted.lowerQuartile)} – {shown(one.permuted.upperQuartile)}
              </td>
              {tails.map((tail) => (
                <td key={tail} className="number">
                  {probability(one.p[tail])}
                </td>
              ))}
              <td className="number">{value(one.correlation)}</td>
              {tails.map((tail) => (
                <td key={tail} className="number">
                  {probability(one.correlationP[tail])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("relations.intercept")}</th>
            <td className="number">{value(intercept)}</td>
            <td colSpan={9} />
          </tr>
        </tbody>
      </PlainTable>
    </div>
  );
}
