import { TielineError } from "../../model/tieline-error.ts";
import type { Row } from "./row.ts";

/** The columns of a table by name. */
export class Columns {
  readonly names: readonly string[];
  readonly #file: string;

  constructor(names: readonly string[], file: string) {
    this.names = names;
    this.#file = file;
  }

  has(name: string): boolean {
    return this.names.includes(tidy(name));
  }

  /** The name of the column with this number, from 1. */
  name(column: number): string {
    return this.names[column - 1] ?? "";
  }

  /** Where the column stands, from 0; refuses the file where there is none, or more than one. */
  index(name: string, mapping: string): number {
    const wanted = tidy(name);
    const first = this.names.indexOf(wanted);
    if (first === -1)
      throw new TielineError("column_missing", {
        file: this.#file,
        column: name,
        mapping,
        columns: this.names.filter((known) => known !== "").join(", "),
      });
    if (this.names.indexOf(wanted, first + 1) !== -1)
      throw new TielineError("column_ambiguous", { file: this.#file, column: name, mapping });
    return first;
  }
}

/** Reads the names of the columns from the rows above the data: the last one's, and where it is empty, what stands above. */
export function columnsOfHeader(rows: readonly Row[], file: string): Columns {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const names = Array.from(
    { length: width },
    (_, column) => rows.map(({ cells }) => tidy(cells[column] ?? "")).findLast((name) => name !== "") ?? "",
  );
  return new Columns(names, file);
}

/** Columns of a table without a header: named by their number. */
export function numberedColumns(width: number, file: string): Columns {
  return new Columns(
    Array.from({ length: width }, (_, column) => String(column + 1)),
    file,
  );
}

function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}
