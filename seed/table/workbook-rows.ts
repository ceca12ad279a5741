import readWorkbook from "read-excel-file/node";
import { TielineError } from "../../model/tieline-error.ts";
import type { TableFile } from "./file-kind.ts";
import type { Row } from "./row.ts";
import { refuseLargeWorkbook } from "./unpacked-size.ts";

interface WorkbookFormat {
  /** The first one where it is not given. */
  readonly sheet: string | undefined;
  /** The decimal sign that numbers are written with, so that they read as the mapping expects. */
  readonly decimal: "." | ",";
}

/** The rows of one sheet; a row's line is its number in the sheet. A workbook cannot be read as a stream. */
export async function workbookRows(file: TableFile, { sheet, decimal }: WorkbookFormat): Promise<readonly Row[]> {
  await refuseLargeWorkbook(file);
  const sheets = await readSheets(file);
  const found = sheet === undefined ? sheets[0] : sheets.find((candidate) => candidate.sheet === sheet);
  if (!found)
    throw new TielineError("sheet_unknown", {
      file: file.name,
      sheet: sheet ?? "",
      sheets: sheets.map((candidate) => candidate.sheet).join(", "),
    });
  return found.data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => textOf(cell, decimal)) }));
}

async function readSheets({ path, name }: TableFile) {
  try {
    return await readWorkbook(path, { trim: false });
  } catch (error) {
    throw new TielineError("file_corrupt", { file: name, reason: (error as Error).message }, { cause: error });
  }
}

function textOf(cell: unknown, decimal: string): string {
  if (cell === null || cell === undefined) return "";
  // A workbook's day has no time zone; it comes as midnight in UTC.
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof cell === "number") return decimal === "." ? String(cell) : String(cell).replace(".", decimal);
  return String(cell);
}
