import { useTranslation } from "react-i18next";
import type { SeriesResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";

interface Props {
  readonly result: SeriesResult;
  readonly onOpen: (year: number) => void;
}

const columns = [
  "value",
  "interval",
  "panel",
  "expected",
  "total",
  "within",
  "entry",
  "exit",
  "units",
  "activities",
  "organisations",
  "ties",
] as const;

/** The index year by year, what its change is made of, and what stands behind each year, which leads to its activities. */
export function SeriesTable({ result: { years, definition }, onOpen }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const hasChance = years.some(({ null: drawn }) => drawn !== undefined);
  const shown = (number: number | undefined) => (number === undefined ? "–" : value(number));
  return (
    <>
      <PlainTable label={t("trends.table", { title: definition.title })}>
        <ColumnHeads
          columns={[
            t("trends.year"),
            ...columns
              .filter((column) => hasChance || column !== "expected")
              .map((column) => ({ number: t(`trends.columns.${column}`) })),
          ]}
        />
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onOpen(year.year)}>
                  {year.year}
                </button>
                {year.isEdge && <span className="quiet"> {t("trends.edge")}</span>}
              </th>
              <td className="number">
                {year.value === undefined ? t(`reasons.${year.reason ?? "noTies"}`) : value(year.value)}
              </td>
              <td className="number">{year.low === undefined ? "–" : `${shown(year.low)} – ${shown(year.high)}`}</td>
              <td className="number">{shown(year.panel.value)}</td>
              {hasChance && (
                <td className="number">
                  {year.null?.low === undefined
                    ? "–"
                    : `${shown(year.null.mean)} (${shown(year.null.low)} – ${shown(year.null.high)})`}
                </td>
              )}
              <td className="number">
                {year.change ? t("trends.since", { change: shown(year.change.total), year: year.change.since }) : "–"}
              </td>
              <td className="number">{shown(year.change?.within)}</td>
              <td className="number">
                {year.change
                  ? t("trends.units", { change: shown(year.change.entry), n: count(year.change.entered) })
                  : "–"}
              </td>
              <td className="number">
                {year.change ? t("trends.units", { change: shown(year.change.exit), n: count(year.change.left) }) : "–"}
              </td>
              {[year.units, year.activities, year.network.organisations, year.network.ties].map((n, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                <td key={k} className="number">
                  {count(n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <p className="quiet">{t("trends.split")}</p>
    </>
  );
}
