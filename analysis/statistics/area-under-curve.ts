import { eachRun, type RankedOutcomes } from "./ranked-outcomes.ts";

/**
 * The chance that of one outcome that came true and one that did not, each drawn at random, the former has the higher score, equal scores counting half: the area under the
 * curve of right against wrong ones as the list is read downwards, and the statistic of Mann and Whitney over their pairs. 0 to 1, ½ for a list that tells nothing. NaN where either sort is
 * absent. `weights` as in `eachRun`. O(n).
 *
 * Source: Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747. Checked by all pairs, and against scikit-learn.
 */
export function areaUnderCurve(ranked: RankedOutcomes, weights?: ArrayLike<number>): number {
  let [above, rights, wrongs] = [0, 0, 0];
  eachRun(ranked, weights, (right, wrong) => {
    above += wrong * (rights + right / 2);
    rights += right;
    wrongs += wrong;
  });
  return above / (rights * wrongs);
}
