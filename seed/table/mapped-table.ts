import { TielineError } from "../../model/tieline-error.ts";
import { type Columns, columnsOfHeader, numberedColumns } from "./columns.ts";
import type { TableFile } from "./file-kind.ts";
import { recogniseMapping } from "./find-mapping.ts";
import type { Mapping } from "./mapping.ts";
import { openTable, type Table } from "./open-table.ts";
import { isBlank, type Row } from "./row.ts";

/** A table of which it is known what its columns are called. */
export interface HeadedTable extends AsyncDisposable {
  readonly table: Table;
  readonly columns: Columns;
  /** The rows below the header, blank ones left out. */
  readonly rows: AsyncGenerator<readonly Row[]>;
}

/** Opens a table and reads its header; refuses one in which nothing stands. */
export async function openHeadedTable(file: TableFile, mapping: Mapping | undefined): Promise<HeadedTable> {
  const table = await openTable(file, mapping);
  const batches = withoutBlanks(table.rows);
  const close = async () => void (await batches.return(undefined));
  try {
    const headerRows = mapping?.headerRows ?? 1;
    const seen: Row[] = [];
    while (seen.length < Math.max(1, headerRows)) {
      const { done, value } = await batches.next();
      if (done) throw new TielineError("file_empty", { file: file.name });
      seen.push(...value);
    }
    const columns =
      headerRows === 0
        ? numberedColumns(seen[0].cells.length, file.name)
        : columnsOfHeader(seen.slice(0, headerRows), file.name);
    return { table, columns, rows: following(seen.slice(headerRows), batches), [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The mapping that was asked for, else the built-in one that the header fits. */
export function mappingFor({ table, columns }: HeadedTable, mapping: Mapping | undefined): Mapping {
  return mapping ?? recogniseMapping(columns, table.file);
}

async function* withoutBlanks(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    const rows = batch.filter(({ cells }) => !isBlank(cells));
    if (rows.length > 0) yield rows;
  }
}

async function* following(
  first: readonly Row[],
  batches: AsyncGenerator<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  if (first.length > 0) yield first;
  yield* batches;
}
