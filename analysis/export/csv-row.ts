/** How a spreadsheet's formulas begin, also in full width, whatever blanks stand before. */
const formula = /^\s*[=+\-@＝＋－＠]\s*\S/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * One line of RFC 4180, without its end: an undefined cell is empty, and quotes stand only where they are
 * needed: also around what would else be read as a comment, and around blanks that would else be trimmed. Text that a spreadsheet would compute has
 * an apostrophe before it: whoever writes a need or a name is not to run formulas where the table is opened. Numbers are as they are, written out or not.
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(typeof cell === "string" ? asText(cell) : String(cell ?? ""))).join(",");
}

/** A line before the table that says something of it. Spreadsheets take it for a row: each part between their separators is such a text. */
export function csvComment(name: string, value: unknown): string {
  const said = String(value).replaceAll(/\s+/g, " ");
  return `# ${name}: ${said
    .split(/([,;])/)
    .map(asText)
    .join("")}`;
}

function asText(cell: string): string {
  return formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^[\s#]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
