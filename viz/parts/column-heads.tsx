interface Props {
  /** What stands over each column; `number` over one of figures. */
  readonly columns: readonly (string | { readonly number: string })[];
}

/** The head of a plain table. */
export function ColumnHeads({ columns }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === "string" ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <th key={column.number} scope="col" className="number">
              {column.number}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
