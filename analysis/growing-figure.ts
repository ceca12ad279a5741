/** A sum of what ties two groups, or is inside one, that grows, and by how much. */
export interface AmountChange {
  readonly c: number;
  readonly d: number;
  readonly amount: number;
}

/** A figure over groups that follows what is added between them, with less work than one of the network anew. */
export interface GrowingFigure {
  /** The figure with these beside all that was added; they are not kept. */
  valueWith(changes: readonly AmountChange[]): number;
  add(changes: readonly AmountChange[]): void;
}
