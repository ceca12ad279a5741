import { basename } from "node:path";
import { type ErrorCode, type ErrorValues, TielineError } from "../../model/tieline-error.ts";
import { compileMapping } from "./compile-mapping.ts";
import type { TableFile } from "./file-kind.ts";
import { findMapping } from "./find-mapping.ts";
import { mappingFor, openHeadedTable } from "./mapped-table.ts";
import type { Mapping } from "./mapping.ts";
import { readRow } from "./read-row.ts";
import type { Row } from "./row.ts";
import { RowRefusal } from "./row-refusal.ts";

/** The first rows of a table, and what would become of each. */
export interface TablePreview {
  /** Absent for a workbook. */
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  /** Absent where no mapping was named and no built-in one fits the columns. */
  readonly mapping: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The records that the row speaks of, each with its `type`; absent where it is refused or nothing is mapped. */
  readonly facts?: readonly Readonly<Record<string, unknown>>[];
  readonly refusal?: { readonly code: ErrorCode; readonly column: number; readonly values: ErrorValues };
}

/** Reads the first `count` rows of a table as a load would, and loads nothing. Rejects where a load would refuse the whole file. */
export async function previewTable(
  file: string | TableFile,
  mapping: string | Mapping | undefined,
  count: number,
): Promise<TablePreview> {
  const asked = typeof mapping === "string" ? await findMapping(mapping) : mapping;
  await using headed = await openHeadedTable(
    typeof file === "string" ? { path: file, name: basename(file) } : file,
    asked,
  );
  const rows: Row[] = [];
  for await (const batch of headed.rows) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  const used = recognised(() => mappingFor(headed, asked));
  const reader = used && compileMapping(used, headed.columns);
  return {
    encoding: headed.table.encoding,
    delimiter: headed.table.delimiter,
    mapping: used?.name,
    columns: headed.columns.names,
    rows: rows.map((row): PreviewRow => {
      if (!reader) return row;
      const outcome = readRow(reader, headed.columns, row);
      if (outcome instanceof RowRefusal) {
        const { code, column, values } = outcome;
        return { ...row, refusal: { code, column, values } };
      }
      return { ...row, facts: outcome.map(({ type, body }) => ({ type, ...JSON.parse(body) })) };
    }),
  };
}

/** A preview shows the columns of a layout that is not recognised, so that a mapping can be chosen or written. */
function recognised(find: () => Mapping): Mapping | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof TielineError && error.code === "mapping_not_recognised") return undefined;
    throw error;
  }
}
