import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type ListName, listCells } from "../directory/list-columns.ts";
import { ChunkedText } from "./chunked-text.ts";

export interface WriteListInput {
  readonly facts: Facts;
  readonly list: ListName;
  /** In the order in which they are written. */
  readonly indices: Uint32Array;
  readonly day: number;
  /** What was asked for. */
  readonly comments: string;
}

/** The cells of an empty list are not known: its columns are those of a first entry, if there is any. */
export function run({ facts, list, indices, day, comments }: WriteListInput): Uint8Array {
  const text = new ChunkedText().add(comments);
  const isAny = facts[list].count > 0;
  if (isAny) text.line(csvRow(Object.keys(listCells[list](facts, 0, day))));
  for (const index of indices) text.line(csvRow(Object.values(listCells[list](facts, index, day)).map(written)));
  return text.bytes();
}

/** Several values stand in one cell, parted as the native layout parts them. */
function written(cell: string | number | boolean | readonly string[] | undefined): string | number | undefined {
  if (typeof cell === "boolean") return String(cell);
  return typeof cell === "object" ? cell.join(";") : cell;
}
