import { eachRun, type RankedOutcomes } from "./ranked-outcomes.ts";

/**
 * Of a list read downwards to each thing that came true, which share had come true so far, on average: Σ (R_k − R_{k−1}) P_k over the runs of equal scores, of which the whole is
 * read at once. Above 0 to 1; a list that tells nothing has about the share that comes true at all. NaN where nothing did. `weights` as in `eachRun`. O(n).
 *
 * Source: Buckley & Voorhees 2000, doi:10.1145/345508.345543. Checked by hand and against scikit-learn.
 */
export function averagePrecision(ranked: RankedOutcomes, weights?: ArrayLike<number>): number {
  let [sum, rights, read] = [0, 0, 0];
  eachRun(ranked, weights, (right, wrong) => {
    rights += right;
    read += right + wrong;
    if (right > 0) sum += (right * rights) / read;
  });
  return sum / rights;
}
