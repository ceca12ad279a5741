import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Definition, ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";
import type { NullAnswer } from "./null-answer.ts";

interface Described {
  readonly id: string;
  readonly definition: Definition;
  readonly value: number;
  readonly null?: NullAnswer | undefined;
}

const columns = ["figure", "title", "value", "unit", "expected", "sd", "low", "high", "z", "p"];

/** A row for each figure; what is not asked for or undefined is an empty cell. */
export function figuresTable(head: ResultHead, figures: readonly Described[]): Uint8Array {
  const rows = figures.map(({ id, definition: { title, unit }, value, null: drawn }) =>
    csvRow([
      id,
      title,
      Number.isNaN(value) ? undefined : value,
      unit,
      ...[drawn?.mean, drawn?.sd, drawn?.low, drawn?.high, drawn?.z, drawn?.p],
    ]),
  );
  return Buffer.from(`${csvComments(head)}${[csvRow(columns), ...rows].join("\n")}\n`);
}
