import { openPromise } from "yauzl";
import { TielineError } from "../../model/tieline-error.ts";
import { mismatch, type TableFile } from "./file-kind.ts";

/** A workbook is held in memory as a whole, many times its unpacked size. */
export const largestWorkbookBytes = 128 * 1024 * 1024;
/** One cell far down and far right makes every cell above it exist. */
const mostWorkbookCells = 20_000_000;

/**
 * Refuses a workbook that is too large, before anything parses it: by the sizes that its directory states, then by what
 * really comes out of it (a directory can lie), and by the furthest cell of each sheet.
 */
export async function refuseLargeWorkbook({ path, name }: TableFile): Promise<void> {
  let isWorkbook = false;
  try {
    const zip = await openPromise(path);
    let stated = 0;
    const entries = [];
    for await (const entry of zip.eachEntry()) {
      stated += entry.uncompressedSize;
      isWorkbook ||= entry.fileName === "xl/workbook.xml";
      if (stated > largestWorkbookBytes) throw tooLarge(name, stated);
      entries.push(entry);
    }
    if (!isWorkbook) throw mismatch(name, "ZIP");
    const again = await openPromise(path);
    let unpacked = 0;
    for await (const entry of again.eachEntry()) {
      const furthest = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName) ? new FurthestCell() : undefined;
      for await (const chunk of await again.openReadStreamPromise(entry)) {
        unpacked += chunk.length;
        if (unpacked > largestWorkbookBytes) throw tooLarge(name, unpacked);
        furthest?.see(chunk);
        if (furthest && furthest.cells > mostWorkbookCells)
          throw new TielineError("workbook_too_large", {
            file: name,
            size: `${furthest.cells.toLocaleString("en")} cells`,
            limit: `${mostWorkbookCells.toLocaleString("en")} cells`,
          });
      }
    }
  } catch (error) {
    if (error instanceof TielineError) throw error;
    throw new TielineError("file_corrupt", { file: name, reason: (error as Error).message }, { cause: error });
  }
}

/** The furthest row and column among the cell addresses (`r="XFD12"`) of a sheet's XML. */
class FurthestCell {
  #rows = 0;
  #columns = 0;
  #rest = "";

  get cells(): number {
    return this.#rows * this.#columns;
  }

  see(chunk: Buffer): void {
    const text = this.#rest + chunk.toString("latin1");
    for (const [, letters, digits] of text.matchAll(/\br="([A-Z]{0,3})(\d+)"/g)) {
      this.#rows = Math.max(this.#rows, Number(digits));
      this.#columns = Math.max(this.#columns, columnNumber(letters));
    }
    // An address may be cut in two.
    this.#rest = text.slice(-16);
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function tooLarge(file: string, bytes: number): TielineError {
  return new TielineError("workbook_too_large", {
    file,
    size: megabytes(bytes),
    limit: megabytes(largestWorkbookBytes),
  });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024).toLocaleString("en")} MB`;
}
