import type { FigureInput } from "../figure.ts";
import { eachAmount } from "./each-amount.ts";

/** A symmetric matrix over groups with each cell once: c ≤ d, row after row. */
export interface GroupCells {
  /** Weight of the ties between the two groups, or their number. */
  readonly amounts: Float64Array;
  /** What can be counted of them: activities that make such a tie, or the ties themselves. */
  readonly counts: Float64Array;
}

/** `starts[c] + d` is the cell of c ≤ d among those of n groups. */
export function cellStarts(n: number): Uint32Array {
  return Uint32Array.from({ length: n }, (_, c) => c * (n - 1) - (c * (c - 1)) / 2);
}

/** How many cells n groups have. */
function cellsOf(n: number): number {
  return (n * (n + 1)) / 2;
}

/** Amounts of ties between groups, cell by cell. By weight as long as `eachGroupPair`, by number O(m), and O(groups²) in memory. */
export function groupCells(input: Pick<FigureInput, "selection" | "network" | "groups" | "weighted">): GroupCells {
  const n = input.groups!.groups.length;
  const starts = cellStarts(n);
  const amounts = new Float64Array(cellsOf(n));
  const counts = new Float64Array(cellsOf(n));
  eachAmount(input, (c, d, amount) => {
    const cell = c <= d ? starts[c] + d : starts[d] + c;
    amounts[cell] += amount;
    counts[cell]++;
  });
  return { amounts, counts };
}
