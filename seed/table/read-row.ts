import type { Claim } from "./claim.ts";
import type { Columns } from "./columns.ts";
import type { RowReader } from "./compile-mapping.ts";
import type { Row } from "./row.ts";
import { RowRefusal } from "./row-refusal.ts";

/** What one row says, or why it is refused. */
export function readRow(reader: RowReader, columns: Columns, { cells }: Row): readonly Claim[] | RowRefusal {
  const expected = columns.names.length;
  if (cells.length !== expected)
    return new RowRefusal("row_width", Math.min(cells.length, expected) + 1, { found: cells.length, expected });
  try {
    return reader.read(cells);
  } catch (error) {
    if (error instanceof RowRefusal) return error;
    throw error;
  }
}
