import { useTranslation } from "react-i18next";
import type { Observation } from "../api/client.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { ColumnHeads } from "./column-heads.tsx";
import { PlainTable } from "./plain-table.tsx";

/** Published figures about one thing, by indicator and year, each with the place where it stands. */
export function FiguresTable({ observations }: { readonly observations: readonly Observation[] }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const words = useFigureWords();
  const sorted = [...observations].sort(
    (a, b) => order(a.indicator, b.indicator) || order(a.date, b.date) || order(a.id, b.id),
  );
  return (
    <PlainTable label={t("directory:figure.table")}>
      <ColumnHeads
        columns={[
          t("directory:figure.indicator"),
          t("directory:figure.year"),
          { number: t("directory:figure.value") },
          t("directory:figure.unit"),
          t("directory:figure.place"),
        ]}
      />
      <tbody>
        {sorted.map(({ id, indicator, dimensions, date, value, unit, provenance }) => (
          <tr key={id}>
            <th scope="row">
              {words.indicator(indicator)}
              {dimensions && <span className="quiet"> {words.dimensions(dimensions)}</span>}
            </th>
            <td className="one-line">{date ?? "–"}</td>
            <td className="number">{words.value(value)}</td>
            <td className="one-line">{words.unit(unit)}</td>
            <td className="quiet place">
              {provenance.map(({ source, place, nature }) => (
                <span key={`${source} ${place}`}>
                  {source} {place} · {t(`vocabulary:nature.${nature}`)}{" "}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function order(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
