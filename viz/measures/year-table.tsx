import { useTranslation } from "react-i18next";
import type { MeasureByYearResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { figures } from "./groups-chart.tsx";

interface Props {
  readonly years: MeasureByYearResult["years"];
  readonly label: string;
  readonly onOpen: (year: number) => void;
}

/** The figures of each year, with what they rest on; a year leads to its own distribution. */
export function YearTable({ years, label, onOpen }: Props) {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value } = useFormats();
  const onBackbone = years.some(({ backbone }) => backbone);
  return (
    <figure className="measure-chart">
      <p className="axis-title">{label}</p>
      <PlainTable label={label}>
        <ColumnHeads
          columns={[
            t("measures:years.year"),
            ...(["activities", "organisations"] as const).map((what) => ({ number: t(`measures:years.${what}`) })),
            { number: t("page:network.ties") },
            ...(onBackbone ? [{ number: t("page:network.kept") }] : []),
            ...figures.map((figure) => ({ number: t(`measures:of.${figure}`) })),
          ]}
        />
        <tbody>
          {years.map(({ year, from, to, activities, network, backbone, summary }) => (
            <tr key={year}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onOpen(year)}>
                  {year}
                </button>
                {(from.length > 4 || to.length > 4) && (
                  <span className="quiet"> {t("measures:years.cut", { from, to })}</span>
                )}
              </th>
              {[activities, network.organisations, network.ties, ...(backbone ? [backbone.kept] : [])].map((n, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                <td key={i} className="number">
                  {count(n)}
                </td>
              ))}
              {figures.map((figure) => (
                <td key={figure} className="number">
                  {summary[figure] === undefined ? "–" : value(summary[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </figure>
  );
}
