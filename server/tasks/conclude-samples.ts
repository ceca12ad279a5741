import { joinedRound } from "../../analysis/estimation.ts";
import type { Estimate } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";

export interface ConcludeSamplesInput {
  readonly measure: string;
  readonly shared: unknown;
  readonly round: number;
  /** Sums of the rounds before. */
  readonly before: Float64Array | undefined;
  /** In the order of their numbers. */
  readonly parts: readonly Float64Array[];
}

/** The estimate, or the sums so far where another round is needed. */
export function run({
  measure,
  shared,
  round,
  before,
  parts,
}: ConcludeSamplesInput): Estimate | { readonly sums: Float64Array } {
  const sums = joinedRound(before, parts);
  return measureNamed(measure).estimation!.conclude(shared, round, sums) ?? { sums };
}
