import type { PublishedCell, PublishedTable } from "../api/client.ts";

export interface ViewRow {
  readonly title: string;
  readonly key: readonly (string | null)[];
  readonly cells: readonly (PublishedCell | null)[];
  /** Where every cell of the row has one and the table has several. */
  readonly unit: string | undefined;
}

/** A table as it is shown: its rows, and its unit where it stands: once, by row, by column, or in each cell. */
export interface TableView {
  readonly rows: readonly ViewRow[];
  readonly unit: string | undefined;
  readonly columnUnits: readonly (string | undefined)[];
  readonly cellUnits: boolean;
}

/** `only`: no more than the rows in which a counted figure differs. */
export function tableView(table: PublishedTable, only: boolean): TableView {
  const width = table.columns.length;
  const all = table.rows.map(({ title, key }, r) => ({
    title,
    key,
    cells: table.cells.slice(r * width, (r + 1) * width),
  }));
  const unit = oneUnit(table.cells);
  const rowUnits = all.map(({ cells }) => oneUnit(cells));
  const columnUnits = table.columns.map((_, c) => oneUnit(all.map(({ cells }) => cells[c])));
  const byRow = unit === undefined && rowUnits.every((one) => one !== undefined);
  const byColumn = unit === undefined && !byRow && columnUnits.every((one) => one !== undefined);
  return {
    rows: all
      .map((row, r) => ({ ...row, unit: byRow ? rowUnits[r] : undefined }))
      .filter(({ cells }) => !only || cells.some(isDifferent)),
    unit,
    columnUnits: table.columns.map((_, c) => (byColumn ? columnUnits[c] : undefined)),
    cellUnits: unit === undefined && !byRow && !byColumn,
  };
}

export function isDifferent(cell: PublishedCell | null): boolean {
  return cell?.difference !== undefined && cell.difference !== 0;
}

/** The unit that all cells share; undefined where they have several, or there is no cell. */
function oneUnit(cells: readonly (PublishedCell | null)[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => (cell ? [cell.unit] : [])));
  return units.size === 1 ? [...units][0] : undefined;
}
