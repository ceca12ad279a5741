/** One record of a table as it stands there: its cells' text, and the line (of a workbook: the row) in which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row in which nothing stands is no row. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
