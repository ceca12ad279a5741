/**
 * One line of RFC 4180, without its end: an undefined cell is empty, and quotes stand only where they are
 * needed: also around what would else be read as a comment, and around blanks that would else be trimmed.
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(String(cell ?? ""))).join(",");
}

function quoted(cell: string): string {
  return /[",\r\n]|^[\s#]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
