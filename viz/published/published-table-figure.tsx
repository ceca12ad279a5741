import { useTranslation } from "react-i18next";
import type { PublishedTable } from "../api/client.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { FigureCell } from "./figure-cell.tsx";
import { tableView } from "./table-view.ts";

/** One published table as rows and columns, under its title, with its unit and where it stands in the source. */
export function PublishedTableFigure({ table, only }: { readonly table: PublishedTable; readonly only: boolean }) {
  const { t } = useTranslation("published");
  const words = useFigureWords();
  const { rows, unit, columnUnits, cellUnits } = tableView(table, only);
  return (
    <figure className="published-table">
      <figcaption>
        <h3 id={`table-${table.id}`} tabIndex={-1}>
          {table.title}
        </h3>
        <p className="quiet">
          {unit !== undefined && <span>{t("view.unit", { unit: words.unit(unit) })} · </span>}
          {shownPlaces(table).join("; ")}
        </p>
      </figcaption>
      <div className="plain-scroll">
        <table aria-labelledby={`table-${table.id}`}>
          <thead>
            <tr>
              <td />
              {table.columns.map(({ title }, c) => (
                <th key={title} scope="col">
                  {title}
                  <Unit title={title} unit={columnUnits[c]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.title} className={row.key.every((part) => part === null) ? "sum" : undefined}>
                <th scope="row">
                  {row.title}
                  <Unit title={row.title} unit={row.unit} />
                </th>
                {row.cells.map((cell, c) => (
                  <td key={table.columns[c].title}>
                    {cell && (
                      <FigureCell
                        cell={cell}
                        row={row.title}
                        column={table.columns[c].title}
                        unit={cellUnits ? words.unit(cell.unit) : undefined}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Not where the title says it already: “Support cases”, in cases. */
function Unit({ title, unit }: { readonly title: string; readonly unit: string | undefined }) {
  const words = useFigureWords();
  const word = unit === undefined ? "" : words.unit(unit);
  return word === "" || title.toLowerCase().includes(word.toLowerCase()) ? null : <span className="unit"> {word}</span>;
}

/** Tables and figures of the source; the passages that repeat them only where there is no other place. */
function shownPlaces({ places }: PublishedTable): readonly string[] {
  const titled = places.filter((place) => place.includes("["));
  return titled.length > 0 ? titled : places;
}
