import type { Progress } from "../../model/progress.ts";
import type { FarEnough } from "./far-enough.ts";
import type { ScoredTeam } from "./local-search.ts";
import { highest, type PartialTeam, type PartialTeams } from "./partial-team.ts";

export interface BranchedTeam {
  /** Better than the one known; absent where none is. */
  readonly better?: ScoredTeam;
  /** No team scores more, found or not. */
  readonly bound: number;
  readonly isExact: boolean;
  /** Partial teams that were looked at. */
  readonly nodes: number;
}

/** Scores that differ by less are equal. */
const rounding = 1e-12;

/**
 * The best team that goes on from `begin`, by branch and bound (Land & Doig 1960): candidates for one position after the other, the one with the fewest first, in falling order of what they can add, left as soon as the bound
 * (`PartialTeams.bound`) is not above the best that is known. A candidate whose turn is over is not looked at again for that position, so that no team is seen twice in another order. Exact, unless `work` (candidates
 * rated) is used up: then the bounds of what was left open bound every team. Source: doi:10.2307/1910129.
 *
 * Checked against all teams on small cases.
 */
export function branchAndBound(
  teams: PartialTeams,
  begin: PartialTeam,
  farEnough: FarEnough,
  known: number,
  work: number,
  progress: Progress,
): BranchedTeam {
  const { places, problem } = teams.space;
  const isOver = problem.positions.map(() => new Uint8Array(places.length));
  let best = known;
  let better: ScoredTeam | undefined;
  let open = Number.NEGATIVE_INFINITY;
  let nodes = 0;
  let left = work;

  const finish = (team: PartialTeam) => {
    const scores = teams.finished(team);
    const position = team.left.findIndex((count) => count > 0);
    for (let one = 0; one < scores.length; one++) {
      if (!(scores[one] > best + rounding) || isOver[position][one] || !farEnough.admits(team.members, one)) continue;
      best = scores[one];
      better = { members: [...team.members, one], score: best };
    }
  };
  const extend = (team: PartialTeam) => {
    progress.checkCancelled();
    nodes++;
    if (team.left.every((count) => count === 0)) {
      const score = teams.score(team);
      if (score > best + rounding && farEnough.admits(team.members)) {
        best = score;
        better = { members: team.members, score };
      }
      return;
    }
    left -= places.length;
    progress.report(0.4 + 0.6 * (1 - Math.max(0, left) / work));
    if (team.left.reduce((sum, count) => sum + count, 0) === 1) {
      finish(team);
      return;
    }
    const ratings = teams.ratings(team);
    const candidates = ratings.map((rating, p) => {
      let count = 0;
      for (let one = 0; rating && one < rating.length; one++) {
        if (isOver[p][one]) rating[one] = Number.NEGATIVE_INFINITY;
        if (rating[one] > Number.NEGATIVE_INFINITY) count++;
      }
      return rating ? count : Number.POSITIVE_INFINITY;
    });
    const tops = ratings.map((rating, p) => (rating ? highest(rating, team.left[p]) : []));
    if (tops.some((top, p) => top.length < team.left[p])) return;
    const sums = tops.map((top, p) => top.reduce((sum, one) => sum + ratings[p]![one], 0));
    const bound = teams.base(team) + sums.reduce((sum, one) => sum + one, 0);
    if (!(bound > best + rounding)) return;
    const position = candidates.indexOf(Math.min(...candidates));
    const rating = ratings[position]!;
    const others = bound - sums[position];
    // Whoever is below that is in no better team, whoever the others of the position are.
    const least = best + rounding - others - (sums[position] - rating[tops[position].at(-1)!]);
    const order: number[] = [];
    for (let one = 0; one < rating.length; one++) if (rating[one] > least) order.push(one);
    order.sort((a, b) => rating[b] - rating[a] || a - b);
    const turned: number[] = [];
    for (const [k, one] of order.entries()) {
      // With it, and without those before it: those after it are what the others of the position can be.
      const rest = order.slice(k + 1, k + team.left[position]);
      // Those who are left out are in no better team.
      if (rest.length < team.left[position] - 1) break;
      const most = others + rating[one] + rest.reduce((sum, other) => sum + rating[other], 0);
      if (!(most > best + rounding)) break;
      if (left <= 0) {
        open = Math.max(open, most);
        break;
      }
      if (farEnough.admits(team.members, one)) extend(teams.with(team, one, position));
      isOver[position][one] = 1;
      turned.push(one);
    }
    for (const one of turned) isOver[position][one] = 0;
  };
  extend(begin);
  return { ...(better && { better }), bound: Math.max(best, open), isExact: open <= best + rounding, nodes };
}
