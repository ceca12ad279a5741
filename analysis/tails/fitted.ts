/** A distribution of whole numbers from some smallest one on, fitted to a tail. */
export interface Fitted {
  readonly parameters: Readonly<Record<string, number>>;
  /** log of the probability of x. */
  logProbability(x: number): number;
  /** log of the probability of x or more. */
  logSurvival(x: number): number;
}
