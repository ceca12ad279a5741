import { createElement } from "react";
import type { Column } from "../parts/virtual-table.tsx";

/** A column of a list: what stands in it, and how wide it is as a CSS grid track. */
export interface ListColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly track: string;
  /** Words as they are; a number is a figure. */
  readonly of: (row: Row) => string | number | undefined;
  /** How a figure is written. */
  readonly written?: (value: number) => string;
}

/** Sorting is offered only where all rows are there: sorting what has come would not be sorting the list. */
export function tableColumns<Row extends object>(
  columns: readonly ListColumn<Row>[],
  complete: boolean,
): Column<Row>[] {
  return columns.map(({ id, header, of, written }) => {
    if (!written)
      return {
        id,
        header,
        accessorFn: (row) => of(row) ?? "",
        enableSorting: complete,
        sortFn: (a, b) => String(of(a.original) ?? "").localeCompare(String(of(b.original) ?? "")),
      };
    return {
      id,
      header: () => figure(header),
      accessorFn: of,
      enableSorting: complete,
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => Number(of(a.original) ?? 0) - Number(of(b.original) ?? 0),
      cell: ({ row }) => {
        const value = of(row.original);
        return figure(value === undefined ? "–" : typeof value === "number" ? written(value) : value);
      },
    };
  });
}

function figure(text: string) {
  return createElement("span", { className: "figure" }, text);
}
