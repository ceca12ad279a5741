import type { Column } from "./virtual-table.tsx";

/** A column of figures, the largest first when it is sorted by; where there is none, "–" stands, and always last. */
export function figureColumn<Row extends object>(
  id: string,
  header: string,
  of: (row: Row) => number | undefined,
  written: (figure: number) => string,
): Column<Row> {
  return {
    id,
    accessorFn: of,
    header: () => <span className="figure">{header}</span>,
    sortUndefined: "last",
    sortDescFirst: true,
    sortFn: (a, b) => (of(a.original) ?? 0) - (of(b.original) ?? 0),
    cell: ({ row }) => {
      const figure = of(row.original);
      return <span className="figure">{figure === undefined ? "–" : written(figure)}</span>;
    },
  };
}
