/** How two partitions overlap, over the things that both put in a group. */
export interface Contingency {
  /** How many things both put in a group. */
  readonly n: number;
  /** Sizes among them of the first partition's groups and of the second's. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The overlaps that are not empty. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly size: number }[];
  /** Index into `cells` of each thing, -1 for one that either leaves out. */
  readonly cellOf: Int32Array;
}

/** `first[i]` and `second[i]` are the groups of thing i; below 0: in none. O(n) in time and memory. */
export function contingency(first: ArrayLike<number>, second: ArrayLike<number>): Contingency {
  const rowOf = new Map<number, number>();
  const columnOf = new Map<number, number>();
  const cellAt = new Map<number, number>();
  const rows: number[] = [];
  const columns: number[] = [];
  const cells: { row: number; column: number; size: number }[] = [];
  const cellOf = new Int32Array(first.length).fill(-1);
  let n = 0;
  for (let thing = 0; thing < first.length; thing++) {
    if (first[thing] < 0 || second[thing] < 0) continue;
    const row = numberOf(first[thing], rowOf, rows);
    const column = numberOf(second[thing], columnOf, columns);
    const key = row * first.length + column;
    const cell = cellAt.get(key) ?? cells.push({ row, column, size: 0 }) - 1;
    cellAt.set(key, cell);
    n++;
    rows[row]++;
    columns[column]++;
    cells[cell].size++;
    cellOf[thing] = cell;
  }
  return { n, rows, columns, cells, cellOf };
}

function numberOf(group: number, numbers: Map<number, number>, sizes: number[]): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  numbers.set(group, sizes.length);
  return sizes.push(0) - 1;
}
