import { useTranslation } from "react-i18next";
import type { Report } from "../api/client.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";

/** A table of the report with what its numbers are of, and how firm they are, beneath it. */
export function ReportTable({ table }: { readonly table: Report["sections"][number]["tables"][number] }) {
  const { t } = useTranslation("report");
  const { number, title, columns, rows, source, uncertainty, notes } = table;
  const isWide = columns.length > 8;
  return (
    <figure className="report-table">
      <figcaption>
        <strong>{t("page.table", { number })}.</strong> {title}
      </figcaption>
      <table className={isWide ? "wide" : undefined}>
        <ColumnHeads columns={columns.map(({ title, isNumber }) => (isNumber ? { number: title } : title))} />
        <tbody>
          {rows.map((row, r) => (
            // Names of rows may repeat: a figure that was restated in two years.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows neither move nor change
            <tr key={r}>
              {row.map((cell, c) =>
                c === 0 ? (
                  <th key={columns[c].title} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td
                    key={columns[c].title}
                    className={columns[c].isNumber ? "number" : undefined}
                    style={cell.shade === undefined ? undefined : { background: shaded(cell.shade) }}
                  >
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-beneath">{source}</p>
      <p className="report-beneath">{uncertainty}</p>
      {notes.map((note) => (
        <p key={note} className="report-beneath">
          {note}
        </p>
      ))}
    </figure>
  );
}

/** Never so dark that ink could not be read on it. */
const darkest = 45;

function shaded(shade: number): string {
  return `color-mix(in srgb, currentColor ${(darkest * shade).toFixed(1)}%, transparent)`;
}
