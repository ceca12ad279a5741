import type { Progress } from "../../model/progress.ts";
import type { Random } from "../../model/seeded-random.ts";
import { holm } from "./holm.ts";

export interface GroupDifference {
  /** Mean of the group less the mean of all others that are in a group. */
  readonly difference: number;
  /** Two-sided. */
  readonly p: number;
  /** After Holm, for all groups tested. */
  readonly adjusted: number;
}

export interface PermutationTest {
  /** Of how many values, each in a group. */
  readonly n: number;
  /** η²: share of the values' variance that lies between the groups; absent where they do not vary, or in one group only. */
  readonly between?: number;
  readonly p?: number;
  /** By group; undefined for one without a value, for one that holds all of them, and where values do not vary. */
  readonly groups: readonly (GroupDifference | undefined)[];
}

/** Sums that differ by rounding alone count as equal. */
const slack = 1e-10;

/**
 * Whether groups differ in the mean of a measure, told by dealing the groups' labels out anew among the same values. Over the n
 * values v_i that are in a group g: η² = Σ_g n_g (v̄_g − v̄)² / Σ_i (v_i − v̄)², 0 (all means equal) to 1 (no variance within a
 * group); and for each group d_g = v̄_g − (mean of the others), in the measure's unit. With P deals that keep the groups' sizes,
 * p = (1 + deals at least as far out) / (1 + P): η² as large, |d_g| as large. Smallest possible p: 1/(1 + P).
 *
 * Values of one network are not independent, so that no t or F distribution is asked: the network stays as it is, and the question
 * is whether labels put onto it by chance would do as well. Where groups are also where ties are, this says that they differ,
 * not that being in the group is why. Values that are not in a group (−1) or undefined (NaN) take no part. Where values do not
 * vary, or all are in one group, nothing is tested. O(P n) in time, O(n + groups) in memory.
 *
 * Sources: Hubert & Schultz 1976, doi:10.1111/j.2044-8317.1976.tb00714.x; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585; Holm
 * 1979. Checked against every deal of small sets, scipy's exact permutation test and F, and by how often it finds what is not there.
 */
export function permutationTest(
  values: Float64Array,
  groupOf: ArrayLike<number>,
  groups: number,
  permutations: number,
  random: Random,
  progress: Progress,
): PermutationTest {
  const taken = Array.from(values.keys()).filter((i) => groupOf[i] >= 0 && !Number.isNaN(values[i]));
  const n = taken.length;
  const mean = taken.reduce((sum, i) => sum + values[i], 0) / n;
  // From their mean, so that what is compared is not lost in what all have.
  const v = Float64Array.from(taken, (i) => values[i] - mean);
  const label = Int32Array.from(taken, (i) => groupOf[i]);
  const sizes = new Uint32Array(groups);
  for (const group of label) sizes[group]++;
  const tested = Array.from(sizes.keys()).filter((group) => sizes[group] > 0 && sizes[group] < n);
  const none = { n, groups: new Array<undefined>(groups).fill(undefined) };
  if (tested.length < 2 || taken.every((i) => values[i] === values[taken[0]])) return none;

  const total = v.reduce((sum, x) => sum + x * x, 0);
  const sums = new Float64Array(groups);
  const deal = () => {
    sums.fill(0);
    for (let i = 0; i < n; i++) sums[label[i]] += v[i];
    return tested.reduce((sum, group) => sum + sums[group] ** 2 / sizes[group], 0);
  };
  const between = deal();
  const observed = sums.slice();
  const farther = new Float64Array(groups);
  let fartherBetween = 0;
  for (let permutation = 0; permutation < permutations; permutation++) {
    progress.checkCancelled();
    progress.report(permutation / permutations);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [v[i], v[j]] = [v[j], v[i]];
    }
    if (deal() >= between - slack * total) fartherBetween++;
    // d_g grows with the group's sum, whose mean over all deals is 0.
    for (const group of tested)
      if (Math.abs(sums[group]) >= Math.abs(observed[group]) - slack * Math.sqrt(total)) farther[group]++;
  }
  const p = tested.map((group) => (1 + farther[group]) / (1 + permutations));
  const adjusted = holm(p);
  const found = new Map(
    tested.map((group, k): [number, GroupDifference] => {
      const difference = observed[group] / sizes[group] + observed[group] / (n - sizes[group]);
      return [group, { difference, p: p[k], adjusted: adjusted[k] }];
    }),
  );
  return {
    n,
    between: Math.min(1, between / total),
    p: (1 + fartherBetween) / (1 + permutations),
    groups: none.groups.map((_, group) => found.get(group)),
  };
}
