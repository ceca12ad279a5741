import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import type { FarEnough } from "./far-enough.ts";
import { highest, type PartialTeam, type PartialTeams } from "./partial-team.ts";
import { rounding } from "./team-space.ts";

export interface ScoredTeam {
  readonly members: readonly number[];
  readonly score: number;
}

const starts = 12;
/** From the second start on, one of so many of the best is taken. */
const among = 3;

/**
 * A good team, not always the best: twelve starts, each filling the positions one after the other with whom the rating (`PartialTeams.ratings`) says most of, the first
 * start always with the best, the others with one of the three best by chance (GRASP: Feo & Resende 1995); from each, the swap of one member that raises the score most, until none does. The same seed gives the same team.
 * Undefined where no start comes to an end because too few candidates are far enough from earlier teams. O(starts · swaps · size · candidates). Source: doi:10.1007/BF01096763.
 *
 * Checked against all teams on small cases.
 */
export function localSearch(
  teams: PartialTeams,
  begin: PartialTeam,
  farEnough: FarEnough,
  seed: number,
  progress: Progress,
): ScoredTeam | undefined {
  let best: ScoredTeam | undefined;
  for (let start = 0; start < starts; start++) {
    progress.checkCancelled();
    const random = seededRandom(seed, start);
    const filled = fill(teams, begin, farEnough, (count) => (start === 0 ? 0 : Math.floor(random() * count)));
    if (!filled) continue;
    const found = swap(teams, filled, begin.members.length, farEnough, progress);
    if (!best || found.score > best.score + rounding) best = found;
    // Nobody is to be chosen.
    if (begin.left.every((count) => count === 0)) break;
  }
  return best;
}

interface FilledTeam {
  readonly team: PartialTeam;
  /** Of each member who was chosen, in their order. */
  readonly positions: readonly number[];
}

function fill(
  teams: PartialTeams,
  begin: PartialTeam,
  farEnough: FarEnough,
  pick: (count: number) => number,
): FilledTeam | undefined {
  let team = begin;
  const positions: number[] = [];
  while (team.left.some((count) => count > 0)) {
    const options = teams.ratings(team).flatMap((rating, position) => {
      if (!rating) return [];
      for (let k = 0; k < rating.length; k++)
        if (rating[k] > Number.NEGATIVE_INFINITY && !farEnough.admits(team.members, team.candidates[k]))
          rating[k] = Number.NEGATIVE_INFINITY;
      return highest(rating, among).map((k) => ({ k, position, rating: rating[k] }));
    });
    if (options.length === 0) return undefined;
    options.sort((a, b) => b.rating - a.rating || a.k - b.k || a.position - b.position);
    const { k, position } = options[pick(Math.min(among, options.length))];
    team = teams.with(team, k, position);
    positions.push(position);
  }
  return { team, positions };
}

function swap(
  teams: PartialTeams,
  { team, positions }: FilledTeam,
  fixed: number,
  farEnough: FarEnough,
  progress: Progress,
): ScoredTeam {
  const { space } = teams;
  const { problem, degrees } = space;
  const pairs = (problem.size * (problem.size - 1)) / 2;
  const perTerm = degrees.length === 0 ? 0 : problem.weights.coverage / degrees.length;
  const members = [...team.members];
  let score = teams.score(team);
  for (;;) {
    progress.checkCancelled();
    let better: { readonly k: number; readonly one: number; readonly score: number } | undefined;
    for (let k = fixed; k < members.length; k++) {
      const others = members.filter((_, other) => other !== k);
      const rows = others.map((other) => space.row(other));
      const paired = others.reduce((sum, _, a) => sum + others.slice(a + 1).reduce((s, b) => s + rows[a][b], 0), 0);
      const covered = degrees.map((degree) => others.reduce((most, other) => Math.max(most, degree[other]), 0));
      const eligible = space.isEligible[positions[k - fixed]];
      for (let one = 0; one < eligible.length; one++) {
        if (!eligible[one] || members.includes(one)) continue;
        let sum = paired;
        for (const row of rows) sum += row[one];
        let coverage = 0;
        for (let t = 0; t < degrees.length; t++) coverage += Math.max(covered[t], degrees[t][one]);
        const now = sum / pairs + perTerm * coverage;
        if (now > (better?.score ?? score) + rounding && farEnough.admits(others, one)) better = { k, one, score: now };
      }
    }
    if (!better) return { members, score };
    members[better.k] = better.one;
    score = better.score;
  }
}
