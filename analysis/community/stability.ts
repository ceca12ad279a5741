import type { Progress } from "../../model/progress.ts";
import { agreement } from "./agreement.ts";
import { contingency } from "./contingency.ts";

export interface Stability {
  /** Mean AMI between all pairs of runs; NaN for fewer than two. */
  readonly stability: number;
  /** Of each node; NaN for fewer than two runs, for one in no community and for one alone in its community. */
  readonly coAssignment: Float64Array;
}

/**
 * How far communities depend on the order in which chance looked at the nodes.
 *
 * Stability: the adjusted mutual information (Vinh, Epps & Bailey 2010) of two runs, its mean over all pairs of runs. No
 * unit; 1 where all runs say the same, about 0 where they agree no more than by chance.
 *
 * Co-assignment share of node i: the share of the other members of its community in the run taken that are in one community
 * with i in another run, too; its mean over the other runs. 0 to 1; 1: the company it is in never changes, though it may have
 * grown. O(runs² · n) in time.
 *
 * Checked in closed form and against pairs of nodes counted one by one.
 */
export function stability(runs: readonly Int32Array[], taken: number, progress: Progress): Stability {
  const coAssignment = new Float64Array(runs[taken]?.length ?? 0);
  let agreements = 0;
  let pairs = 0;
  for (let first = 0; first < runs.length; first++) {
    progress.report(first / runs.length);
    for (let second = first + 1; second < runs.length; second++) {
      progress.checkCancelled();
      agreements += agreement(runs[first], runs[second]).ami;
      pairs++;
    }
    if (first !== taken) addCompanyKept(coAssignment, runs[taken], runs[first]);
  }
  return { stability: agreements / pairs, coAssignment: coAssignment.map((sum) => sum / (runs.length - 1)) };
}

function addCompanyKept(sums: Float64Array, taken: Int32Array, other: Int32Array): void {
  const { rows, cells, cellOf } = contingency(taken, other);
  for (let node = 0; node < sums.length; node++) {
    // 0/0 for a community of one.
    const cell = cells[cellOf[node]];
    sums[node] += cell ? (cell.size - 1) / (rows[cell.row] - 1) : Number.NaN;
  }
}
