import type { ResultHead } from "../contract/result.ts";

/** One line of a table; a cell is quoted where it has to be. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(cell).join(",")}\n`;
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? "");
  return /[",\r\n]|^\s|^#|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a result is, as comment lines before its table. */
export function csvComments({ dataset, analysis, parameters, network }: ResultHead, rest: object = {}): string {
  const lines = { dataset: dataset.id, version: dataset.version, analysis, ...parameters, ...rest, ...network };
  return Object.entries(lines)
    .map(
      ([name, value]) =>
        `# ${name}: ${typeof value === "string" ? value.replaceAll(/\s+/g, " ") : JSON.stringify(value)}\n`,
    )
    .join("");
}
