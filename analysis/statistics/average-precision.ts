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

/**
 * By how much the average precision changes for each weight more of an outcome, all weights being 1: its derivative, in the outcomes' own order. Their sum is 0. O(n). Checked by small differences.
 */
export function averagePrecisionParts(ranked: RankedOutcomes): Float64Array {
  const { order, runEnds, cameTrue } = ranked;
  const runs: { readonly right: number; readonly rights: number; readonly read: number }[] = [];
  let [rights, read] = [0, 0];
  eachRun(ranked, undefined, (right, wrong) => {
    rights += right;
    read += right + wrong;
    runs.push({ right, rights, read });
  });
  const whole = averagePrecision(ranked);
  const parts = new Float64Array(order.length);
  // Of one more, right or wrong, what the runs from its own on gain and lose.
  let [gained, lost] = [0, 0];
  for (let run = runs.length - 1, place = order.length - 1; run >= 0; run--) {
    const own = runs[run];
    gained += own.right / own.read;
    lost += (own.right * own.rights) / own.read ** 2;
    const begin = run === 0 ? 0 : runEnds[run - 1];
    for (; place >= begin; place--) {
      const one = order[place];
      parts[one] = (cameTrue[one] === 1 ? own.rights / own.read + gained - whole - lost : -lost) / rights;
    }
  }
  return parts;
}
