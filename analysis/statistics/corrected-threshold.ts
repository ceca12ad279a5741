import type { Correction } from "../../model/backbone.ts";

/**
 * The largest p that counts as significant at level α where `tested` hypotheses were tested, of which those not in `p` have a
 * p of 1. `none`: α. `bonferroni`: α divided by the number tested (the chance of one false find or more is at most α).
 * `fdr`: of the p in ascending order the last that is no larger than its place times α/tested, 0 where none is (of those
 * found, a share of at most α is expected to be false: Benjamini & Hochberg 1995, for tests that are independent or
 * positively dependent). What is no larger than the threshold is significant. As logarithms, so that values too small for a
 * number can be told apart: `logP` are natural logarithms, and so is what is returned. O(n log n).
 *
 * Source: doi:10.1111/j.2517-6161.1995.tb02031.x. Checked in closed form, against the definition written out, and by the
 * validated ties of two other libraries.
 */
export function correctedThreshold(
  logP: Float64Array,
  { alpha, correction, tested }: { readonly alpha: number; readonly correction: Correction; readonly tested: number },
): number {
  if (correction === "none") return Math.log(alpha);
  const single = Math.log(alpha) - Math.log(tested);
  if (correction === "bonferroni") return single;
  const sorted = logP.slice().sort();
  for (let k = sorted.length; k > 0; k--) if (sorted[k - 1] <= single + Math.log(k)) return sorted[k - 1];
  return Number.NEGATIVE_INFINITY;
}
