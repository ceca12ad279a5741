/** Columns from each of which the ones before it have been taken out. */
export interface OrthogonalColumns {
  /** What is left of each, in all rows. */
  readonly rests: readonly Float64Array[];
  /** Columns of which something is left in the rows looked at. */
  readonly independent: readonly number[];
  /** Those that follow from the ones before them there. */
  readonly dependent: readonly number[];
}

/** What is left of a column below this share of itself is rounding. */
export const nothingLeft = 1e-9;

/**
 * Gram–Schmidt, twice for the digits: products are taken over the rows marked in `over` only, while what is taken out is taken out of all rows. So the rest of a
 * dependent column is 0 there, and elsewhere says how far the column leaves the rule that holds there. O(rows · columns²).
 */
export function orthogonalColumns(columns: readonly Float64Array[], over: Uint8Array): OrthogonalColumns {
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let row = 0; row < a.length; row++) if (over[row]) sum += a[row] * b[row];
    return sum;
  };
  const rests: Float64Array[] = [];
  const squares: number[] = [];
  const independent: number[] = [];
  const dependent: number[] = [];
  columns.forEach((column, c) => {
    const rest = column.slice();
    for (let pass = 0; pass < 2; pass++)
      for (const known of independent) {
        const share = dot(rests[known], rest) / squares[known];
        for (let row = 0; row < rest.length; row++) rest[row] -= share * rests[known][row];
      }
    rests.push(rest);
    squares.push(dot(rest, rest));
    (squares[c] > nothingLeft ** 2 * dot(column, column) ? independent : dependent).push(c);
  });
  return { rests, independent, dependent };
}
