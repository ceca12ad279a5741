import { byCodeUnit } from "../../model/id.ts";
import type { RecordTable } from "./facts.ts";
import { stringColumn } from "./string-column.ts";

/** Of records in the order of their ids. */
export function recordTable(sorted: readonly { readonly id: string }[]): RecordTable {
  return {
    count: sorted.length,
    ids: stringColumn(sorted.map(({ id }) => id)),
    records: stringColumn(sorted.map((record) => JSON.stringify(record))),
  };
}

export function sortById<T extends { readonly id: string }>(records: T[]): T[] {
  return records.sort((a, b) => byCodeUnit(a.id, b.id));
}
