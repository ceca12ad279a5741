import { csvRow } from "../../analysis/export/csv-row.ts";
import { compositions } from "../../analysis/helix/composition.ts";
import { helixAxes } from "../../analysis/helix/helix-figures.ts";
import type { ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";
import type { CompositionItem } from "./composition-item.ts";

/** One line for each year and one for all, which has no year. */
export function compositionCsv(
  head: ResultHead,
  whole: CompositionItem,
  years: readonly (CompositionItem & { readonly year: number })[],
): Uint8Array {
  const sets = Object.keys(whole.presence);
  const information = Object.keys(helixAxes);
  const header = [
    "year",
    "activities",
    ...compositions,
    ...compositions.map((id) => `${id}+support`),
    "unclassed",
    "unnamed",
    ...sets,
    ...information,
  ];
  const line = (row: CompositionItem, year?: number) =>
    csvRow([
      year,
      row.activities,
      ...row.classes,
      ...row.supported,
      row.unclassed,
      row.unnamed,
      ...sets.map((set) => row.presence[set]),
      ...information.map((id) => row.information[id]),
    ]);
  const lines = [csvRow(header), ...years.map((row) => line(row, row.year)), line(whole)];
  return Buffer.from(`${csvComments(head)}${lines.join("\n")}\n`);
}
