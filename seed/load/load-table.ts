import { basename } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { LoadReport } from "../../model/load-report.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Store } from "../../store/store.ts";
import { compileMapping } from "../table/compile-mapping.ts";
import type { TableFile } from "../table/file-kind.ts";
import { findMapping, parseMapping } from "../table/find-mapping.ts";
import { mappingFor, openHeadedTable } from "../table/mapped-table.ts";
import type { Mapping } from "../table/mapping.ts";
import { readRow } from "../table/read-row.ts";
import { RowRefusal } from "../table/row-refusal.ts";
import type { Refusals } from "./refusals.ts";
import { type LoadRequest, runLoad } from "./run-load.ts";
import type { Source } from "./spoken.ts";
import type { Spool } from "./spool.ts";

export interface LoadTableRequest extends LoadRequest {
  readonly files: readonly string[];
  /** How people know the files, where they lie under other names. A source is called by its file's name. */
  readonly sourceNames?: readonly string[];
  /** A built-in mapping's name, a `.json` file, or the mapping itself; without it each file's header decides. */
  readonly mapping?: string | Mapping;
}

/** Loads tables into a dataset: every row becomes facts or a counted refusal. */
export async function loadTable(store: Store, request: LoadTableRequest, progress: Progress): Promise<LoadReport> {
  const asked =
    typeof request.mapping === "object"
      ? parseMapping(request.mapping, request.mapping.name)
      : request.mapping && (await findMapping(request.mapping));
  const files = request.files.map((path, k): TableFile => ({ path, name: request.sourceNames?.[k] ?? basename(path) }));
  return runLoad(
    store,
    request,
    async (spool, refusals, reading) => {
      const read = [];
      for (const [k, file] of files.entries()) {
        const part = stretch(reading, k / files.length, (k + 1) / files.length);
        read.push(await readTable(file, asked || undefined, k, spool, refusals, part));
      }
      const encodings = read.flatMap(({ source, encoding }) => (encoding ? [[source.name, encoding] as const] : []));
      return {
        sources: read.map(({ source }) => source),
        mapping: [...new Set(read.map(({ mapping }) => mapping))].join(", "),
        rows: read.reduce((sum, { rows }) => sum + rows, 0),
        ...(encodings.length > 0 && { encodings: Object.fromEntries(encodings) }),
        refers: read.some(({ refers }) => refers),
      };
    },
    progress,
  );
}

interface TableRead {
  readonly source: Source;
  readonly mapping: string;
  readonly rows: number;
  readonly encoding: string | undefined;
  readonly refers: boolean;
}

async function readTable(
  file: TableFile,
  asked: Mapping | undefined,
  source: number,
  spool: Spool,
  refusals: Refusals,
  progress: Progress,
): Promise<TableRead> {
  await using headed = await openHeadedTable(file, asked);
  const mapping = mappingFor(headed, asked);
  const reader = compileMapping(mapping, headed.columns);
  let rows = 0;
  for await (const batch of headed.rows) {
    for (const row of batch) {
      rows++;
      const outcome = readRow(reader, headed.columns, row);
      if (outcome instanceof RowRefusal) refusals.add(`${file.name}:${row.line}:${outcome.column}`, outcome);
      else spool.add(outcome, source, row.line, null, reader.refers);
    }
    // Rows may come without ever waiting for the disk: whoever cancels must be heard.
    await nextTurn();
    progress.checkCancelled();
    progress.report(headed.table.share);
  }
  if (rows === 0) throw new TielineError("file_empty", { file: file.name });
  return {
    source: { name: file.name, nature: mapping.nature },
    mapping: mapping.name,
    rows,
    encoding: headed.table.encoding,
    refers: reader.refers,
  };
}
