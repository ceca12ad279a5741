import { byCodeUnit } from "../../model/id.ts";
import type { RecordTable } from "./facts.ts";
import { stringAt } from "./string-column.ts";

/** Where the record with this id stands in its table, or -1. Ids stand in code-unit order. */
export function indexOfId({ count, ids }: Pick<RecordTable, "count" | "ids">, id: string): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = byCodeUnit(stringAt(ids, middle), id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
