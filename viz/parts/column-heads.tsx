interface Props {
  /** What stands over each column; `number` over one of figures. */
  readonly columns: readonly (string | { readonly number: string })[];
}

/** The head of a plain table. */
export function ColumnHeads({ columns }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((column, k) =>
          typeof column === "string" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are, and two of a file can have one title
            <th key={k} scope="col">
              {column}
            </th>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <th key={k} scope="col" className="number">
              {column.number}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
