import type { GroupEnds } from "./group-ends.ts";

/** Over all groups: what an index that only asks whether a tie crosses follows from. */
export interface GroupTotals {
  /** Σ_c M_cc, each tie once. */
  readonly inside: number;
  /** Over all ends of ties, so that each tie counts twice. */
  readonly ends: number;
  /** Σ_c of the square of the ends at c. */
  readonly squares: number;
  /** Groups with a tie. */
  readonly tied: number;
}

export function groupTotals({ inside, ends }: GroupEnds): GroupTotals {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return {
    inside: sum(inside),
    ends: sum(ends),
    squares: sum(ends.map((one) => one * one)),
    tied: ends.filter((one) => one > 0).length,
  };
}
