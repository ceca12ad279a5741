import type { Progress } from "../../model/progress.ts";

export interface GreedyProblem {
  readonly candidates: number;
  readonly budget: number;
  /** What candidate c would raise the objective by, beside those chosen so far; −Infinity where that is undefined. */
  gain(candidate: number): number;
  choose(candidate: number): void;
}

export interface GreedyChoice {
  readonly chosen: readonly number[];
  /** Of each when it was chosen. */
  readonly gains: readonly number[];
  /** How often a gain was computed. */
  readonly evaluations: number;
  /** Rounds in which all gains were computed anew, because one had grown since it was computed last. */
  readonly rechecked: number;
}

/** Gains that differ by less are rounding. */
const rounding = 1e-12;

/**
 * Up to `budget` candidates, one after the other, each the one with the highest gain; of equal ones the first; none any more once no gain is above 0. Gains are
 * computed lazily (Minoux 1978; CELF: Leskovec et al. 2007): one that was computed before bounds what the candidate gains now, so that only those are computed anew
 * whose bound is not below the best. That is exact where gains never grow as more is chosen (submodular), which indexes that are ratios do
 * not promise: as soon as a gain is found to have grown, bounds are no bounds any more, and from then on all gains are computed in every round.
 *
 * O(candidates) gains at first and few in later rounds, or O(budget · candidates). Source: doi:10.1145/1281192.1281239.
 *
 * Checked against greedy without laziness, and against all choices of small cases.
 */
export function lazyGreedy({ candidates, budget, gain, choose }: GreedyProblem, progress: Progress): GreedyChoice {
  const bounds = new Float64Array(candidates).fill(Number.POSITIVE_INFINITY);
  const left = new Set(Array.from({ length: candidates }, (_, candidate) => candidate));
  const chosen: number[] = [];
  const gains: number[] = [];
  let evaluations = 0;
  let rechecked = 0;
  let hasGrown = false;
  const evaluate = (candidate: number) => {
    progress.checkCancelled();
    evaluations++;
    const now = gain(candidate);
    if (chosen.length > 0 && now > bounds[candidate] + rounding) hasGrown = true;
    bounds[candidate] = now;
    return now;
  };
  while (chosen.length < budget && left.size > 0) {
    const order = [...left].sort((a, b) => (bounds[b] === bounds[a] ? a - b : bounds[b] - bounds[a]));
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [k, candidate] of order.entries()) {
      if (!hasGrown && best >= 0 && (bounds[candidate] < most || (bounds[candidate] === most && candidate > best)))
        break;
      // Bounds of the first round are no numbers yet: it is the long one.
      if (chosen.length === 0) progress.report((0.7 * k) / order.length);
      const now = evaluate(candidate);
      if (now > most || (now === most && candidate < best)) [best, most] = [candidate, now];
    }
    if (hasGrown) rechecked++;
    if (best < 0 || !(most > rounding)) break;
    choose(best);
    left.delete(best);
    chosen.push(best);
    gains.push(most);
    progress.report(0.7 + (0.3 * chosen.length) / budget);
  }
  return { chosen, gains, evaluations, rechecked };
}
