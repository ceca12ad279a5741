import { type Criterion, criteria } from "./consortium-need.ts";
import type { TeamProblem } from "./team-problem.ts";

export interface TeamScore {
  /** Σ weight · criterion: 0 to 1. */
  readonly score: number;
  readonly criteria: Readonly<Record<Criterion, number>>;
}

/**
 * How good a team is, out of five criteria from 0 to 1, weighted as asked (weights of those that have a value here add up to 1):
 * - coverage = (1/T) Σ_t max_i c_it over the T terms, c_it being how well member i covers term t (`CoverOf`): the share of the terms that somebody covers;
 * - trust, over the pairs of members: mean of a/(a + 1), a the activities in which both took part: 0 where nobody worked with anybody, ½ where every pair did once;
 * - novelty: share of the pairs without a tie so far;
 * - zones: share of the pairs that are in different zones, which is Simpson's index of diversity (Simpson 1949): 1 where all are in zones of their own; a pair with an unknown zone counts as not different;
 * - integration: mean over the pairs of what a consortium of two of their groups would move the index by, from 0 for the two groups that move it least to 1 for those that move it most (`groupGains`).
 *
 * All but coverage are sums over pairs, coverage is submodular: bounds (`PartialTeams.bound`) follow from that. Trust and novelty pull against each other; how much of each is wanted is the asker's. O(size · (size + terms)).
 * Source: doi:10.1038/163688a0.
 *
 * Checked by hand and by brute force.
 */
export function scoreTeam({ degrees, pairs, weights }: TeamProblem, members: readonly number[]): TeamScore {
  const sums: Record<Criterion, number> = { coverage: 0, trust: 0, novelty: 0, zones: 0, integration: 0 };
  for (const degree of degrees) sums.coverage += Math.max(...members.map((member) => degree[member]));
  const all = (members.length * (members.length - 1)) / 2;
  members.forEach((one, k) => {
    for (const other of members.slice(k + 1)) {
      const parts = pairs.parts(one, other);
      for (const criterion of ["trust", "novelty", "zones", "integration"] as const)
        sums[criterion] += parts[criterion];
    }
  });
  for (const criterion of criteria) sums[criterion] /= criterion === "coverage" ? Math.max(1, degrees.length) : all;
  return { score: criteria.reduce((sum, one) => sum + weights[one] * sums[one], 0), criteria: sums };
}

/** What each member brings of the score: half of each of its pairs, and of each term an equal share among those who cover it best. They add up to the score. */
export function partsOfMembers(problem: TeamProblem, members: readonly number[]): number[] {
  const { degrees, pairs, weights } = problem;
  const all = (members.length * (members.length - 1)) / 2;
  const parts = members.map((one) =>
    members.reduce((sum, other) => (other === one ? sum : sum + pairs.value(one, other) / (2 * all)), 0),
  );
  for (const degree of degrees) {
    const best = Math.max(...members.map((member) => degree[member]));
    const covering = members.flatMap((member, k) => (best > 0 && degree[member] === best ? [k] : []));
    for (const k of covering) parts[k] += (weights.coverage * best) / degrees.length / covering.length;
  }
  return parts;
}
