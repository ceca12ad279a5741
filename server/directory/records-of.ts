import type { RecordTable } from "../../analysis/facts/facts.ts";
import { allStrings } from "../../analysis/facts/string-column.ts";

const decoded = new WeakMap<RecordTable, readonly unknown[]>();

/** All records of a small table, in the order of their ids, decoded once. */
export function recordsOf<T>(table: RecordTable): readonly T[] {
  const known = decoded.get(table) ?? allStrings(table.records).map((text) => JSON.parse(text) as T);
  decoded.set(table, known);
  return known as readonly T[];
}
