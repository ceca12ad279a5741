import type { Correction } from "../../model/backbone.ts";
import { correctedThreshold } from "../statistics/corrected-threshold.ts";
import { type TieList, tieList } from "./tie-list.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** How likely each tie of a network were, or a stronger one, if there were nothing but chance: the chance that one method has in mind. */
export interface TieSignificance {
  /** Natural logarithm of each tie's p, in the order of `eachTie`; −∞ where p is too small to be told. */
  readonly logP: Float64Array;
  /** Pairs that the method tests, tied or not. */
  readonly tested: number;
}

export interface SignificantTies extends TieList {
  /** p of each tie kept. */
  readonly p: Float64Array;
  /** The largest p that counts as significant; 0: none does. */
  readonly threshold: number;
}

/** The ties whose p is no larger than α, or than what a correction for all the pairs tested leaves of it. O(m log m). */
export function significantTies(
  network: WeightedGraph,
  { logP, tested }: TieSignificance,
  { alpha, correction }: { readonly alpha: number; readonly correction: Correction },
): SignificantTies {
  const threshold = correctedThreshold(logP, { alpha, correction, tested });
  const kept: number[] = [];
  let tie = 0;
  const ties = tieList(network, () => {
    const isKept = logP[tie] <= threshold && threshold > Number.NEGATIVE_INFINITY;
    if (isKept) kept.push(tie);
    tie++;
    return isKept;
  });
  return { ...ties, p: Float64Array.from(kept, (k) => Math.exp(logP[k])), threshold: Math.exp(threshold) };
}
