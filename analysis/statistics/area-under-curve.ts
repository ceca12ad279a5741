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

/**
 * The standard error of that area, were other outcomes drawn independently: from how much of the other sort each outcome stands above, (S₁₀/m + S₀₁/n)^½ with the
 * variances of these shares. NaN below two of either sort. O(n).
 *
 * Source: DeLong, DeLong & Clarke-Pearson 1988, doi:10.2307/2531595. Checked by their definition over all pairs.
 */
export function areaError(ranked: RankedOutcomes): number {
  let [m, n] = [0, 0];
  for (const one of ranked.cameTrue) {
    if (one === 1) m++;
    else n++;
  }
  if (m < 2 || n < 2) return Number.NaN;
  const area = areaUnderCurve(ranked);
  let [ofRight, ofWrong, rights, wrongs] = [0, 0, 0, 0];
  eachRun(ranked, undefined, (right, wrong) => {
    ofRight += right * ((n - wrongs - wrong / 2) / n - area) ** 2;
    ofWrong += wrong * ((rights + right / 2) / m - area) ** 2;
    rights += right;
    wrongs += wrong;
  });
  return Math.sqrt(ofRight / (m - 1) / m + ofWrong / (n - 1) / n);
}
