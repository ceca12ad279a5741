import { byCodeUnit } from "../../model/id.ts";
import type { RecordTable } from "./facts.ts";
import { stringColumn } from "./string-column.ts";

export function recordTable(records: readonly { readonly id: string }[]): RecordTable {
  const sorted = sortedById(records);
  return {
    count: sorted.length,
    ids: stringColumn(sorted.map(({ id }) => id)),
    records: stringColumn(sorted.map((record) => JSON.stringify(record))),
  };
}

export function sortedById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => byCodeUnit(a.id, b.id));
}
