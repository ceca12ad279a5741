import type { RecordTable } from "../../analysis/facts/facts.ts";
import { searchText } from "../../analysis/facts/searchable.ts";
import { type StringColumn, stringColumn } from "../../analysis/facts/string-column.ts";
import { recordsOf } from "./records-of.ts";

const texts = new WeakMap<RecordTable, StringColumn>();

/** A small table as search reads it: what each record is called, in either language and otherwise. */
export function searchableRecords(table: RecordTable) {
  const known = texts.get(table) ?? stringColumn(recordsOf<Parameters<typeof searchText>[0]>(table).map(searchText));
  texts.set(table, known);
  return { ...table, searchText: known };
}
