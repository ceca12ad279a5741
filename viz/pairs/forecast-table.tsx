import { useTranslation } from "react-i18next";
import type { GravityResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";

const models = ["whole", "size", "mean"] as const;
const columns = ["levelDeviance", "deviance", "pearson", "spearman"] as const;

/** How well the years before tell those from then on, beside size alone and the mean alone. */
export function ForecastTable({ forecast }: { readonly forecast: NonNullable<GravityResult["forecast"]> }) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const { whole } = forecast;
  return (
    <div className="pairs-table">
      <h2 className="part-heading">{t("pairs.forecast", { from: forecast.from })}</h2>
      <p className="quiet">
        {whole
          ? t("pairs.forecastAbout", {
              groups: count(forecast.groups),
              earlier: count(forecast.earlierTies),
              later: count(forecast.laterTies),
              ruledOut: count(whole.ruledOut),
            })
          : t("pairs.noForecastFitted")}
      </p>
      {whole && (
        <PlainTable label={t("pairs.forecast", { from: forecast.from })}>
          <ColumnHeads columns={[t("pairs.model"), ...columns.map((column) => ({ number: t(`pairs.${column}`) }))]} />
          <tbody>
            {models.map((model) => (
              <tr key={model}>
                <th scope="row">{t(`pairs.models.${model}`)}</th>
                {columns.map((column) => {
                  const figure = forecast[model]?.[column];
                  return (
                    <td key={column} className="number">
                      {figure === undefined ? "–" : value(figure)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </div>
  );
}
