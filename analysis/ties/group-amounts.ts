/** What of the ties is between each two groups, or inside one, summed already. */
export interface GroupAmounts {
  /** Once for each two groups that have any, and each group that has any inside: `visit(c, d, amount)`. */
  each(visit: (c: number, d: number, amount: number) => void): void;
}
