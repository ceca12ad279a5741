import type { RecordTable } from "../../analysis/facts/facts.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { type StringColumn, stringAt, stringColumn } from "../../analysis/facts/string-column.ts";
import { type Described, type DescribingField, describingFields } from "../contract/match.ts";

const columns = new WeakMap<StringColumn, Map<string, StringColumn>>();
const all = Object.keys(describingFields) as DescribingField[];

/** What each record of a table is described by, as search reads it, one line each; made at the first request that needs it. */
export function describedBy({ records }: RecordTable, fields: readonly DescribingField[] = all): StringColumn {
  const known = columns.get(records) ?? new Map<string, StringColumn>();
  columns.set(records, known);
  const key = fields.join();
  const column = known.get(key) ?? stringColumn(linesOf(records, fields));
  known.set(key, column);
  return column;
}

function linesOf(records: StringColumn, fields: readonly DescribingField[]): string[] {
  const marks = fields.map((field) => `"${field}":`);
  return Array.from({ length: records.offsets.length - 1 }, (_, index) => {
    const text = stringAt(records, index);
    // Where a record has none of them, it is not decoded.
    if (!marks.some((mark) => text.includes(mark))) return "";
    const record = JSON.parse(text) as Described;
    return fields
      .flatMap((field) => record[field] ?? [])
      .map(foldedForSearch)
      .join("\n");
  });
}
