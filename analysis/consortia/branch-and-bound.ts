import type { Progress } from "../../model/progress.ts";
import type { FarEnough } from "./far-enough.ts";
import type { ScoredTeam } from "./local-search.ts";
import { type PartialTeam, type PartialTeams, type Promising, promising } from "./partial-team.ts";
import { rounding } from "./team-space.ts";

export interface BranchedTeam {
  /** Better than the one known; absent where none is. */
  readonly better?: ScoredTeam;
  /** No team scores more, found or not. */
  readonly bound: number;
  readonly isExact: boolean;
  /** Partial teams that were looked at. */
  readonly nodes: number;
}

/** One of whom one is in every team that goes on, or, for a term, in every such team that covers the term further. */
interface Choice {
  /** Place among the candidates. */
  readonly k: number;
  readonly position: number;
  /** No team with it, and without those before it, scores more. */
  readonly most: number;
}

interface Choices {
  readonly choices: readonly Choice[];
  /** Whether they are those who cover a term, so that a team may do without all of them. */
  readonly isOfTerm: boolean;
}

/** Who covers a term that may be covered further, where there is one, else who fills a position: the one for which the fewest are left, falling by what they bound. */
function choicesOf(
  { space }: PartialTeams,
  { candidates, left, covered }: PartialTeam,
  { ratings, tops, sums, bound, mayFill }: Promising,
): Choices {
  const positions = left.flatMap((count, position) => (count > 0 ? [position] : []));
  const filling = positions.map((position) => {
    const all: number[] = [];
    for (let k = 0; k < candidates.length; k++) if (mayFill[position][k]) all.push(k);
    return { position, all };
  });
  const ofTerms = space.degrees.flatMap((degree, t) => {
    const covering = filling.flatMap(({ position, all }) =>
      all.filter((k) => degree[candidates[k]] > covered[t]).map((k) => ({ position, k })),
    );
    return covering.length > 0 ? [covering] : [];
  });
  const fewest = ofTerms.sort((a, b) => a.length - b.length)[0];
  if (fewest) {
    const choices = fewest.map(({ position, k }): Choice => {
      const rating = ratings[position]!;
      return { k, position, most: bound - Math.max(0, rating[tops[position].at(-1)!] - rating[k]) };
    });
    return { choices: choices.sort(byMost), isOfTerm: true };
  }
  const { position, all } = filling.sort((a, b) => a.all.length - b.all.length)[0];
  const rating = ratings[position]!;
  all.sort((a, b) => rating[b] - rating[a] || a - b);
  const count = left[position];
  // With it, and without those before it: those after it are what the others of the position can be. Who has too few after it is in no better team.
  const choices = all.slice(0, all.length - count + 1).map((k, turn): Choice => {
    const together = all.slice(turn, turn + count).reduce((sum, one) => sum + rating[one], 0);
    return { k, position, most: bound - sums[position] + together };
  });
  return { choices, isOfTerm: false };
}

const byMost = (a: Choice, b: Choice) => b.most - a.most || a.position - b.position || a.k - b.k;

/** What a partial team costs beside its candidates, in candidates. */
const nodeWork = 300;

/** Candidates left, as a share of those before, above which another round is not worth its time. */
export const worthwhile = 0.8;

/**
 * The best team that goes on from `begin`, by branch and bound (Land & Doig 1960): at each partial team whoever cannot be in a better one is left out (`promising`), again and again, as the bounds of the
 * others fall with it; then candidates for the position that has the fewest, in falling order of what they can add, as long as the bound (`PartialTeams.bound`) is above the best that is known. A candidate whose turn
 * is over is not looked at again for that position, so that no team is seen twice in another order. Exact, unless `work` (candidates rated) is used up: then the bounds of what was left open bound every team.
 * Source: doi:10.2307/1910129.
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
  let best = known;
  let better: ScoredTeam | undefined;
  let open = Number.NEGATIVE_INFINITY;
  let nodes = 0;
  let left = work;

  const finish = (team: PartialTeam) => {
    teams.finished(team).forEach((score, k) => {
      const one = team.candidates[k];
      if (!(score > best + rounding) || !farEnough.admits(team.members, one)) return;
      best = score;
      better = { members: [...team.members, one], score };
    });
  };
  const extend = (begun: PartialTeam) => {
    progress.checkCancelled();
    nodes++;
    if (begun.left.every((count) => count === 0)) {
      const score = teams.score(begun);
      if (score > best + rounding && farEnough.admits(begun.members)) {
        best = score;
        better = { members: begun.members, score };
      }
      return;
    }
    left -= nodeWork + begun.candidates.length;
    progress.report(1 - 0.6 * (Math.max(0, left) / Math.max(1, work)));
    if (begun.left.reduce((sum, count) => sum + count, 0) === 1) {
      finish(begun);
      return;
    }
    let team = begun;
    let rated = promising(teams, team, best);
    for (;;) {
      if (!rated) return;
      const narrowed = teams.narrowed(team, rated.mayFill);
      if (narrowed.candidates.length > worthwhile * team.candidates.length) break;
      team = narrowed;
      left -= nodeWork + team.candidates.length;
      rated = promising(teams, team, best);
    }
    const { choices, isOfTerm } = choicesOf(teams, team, rated);
    // Once their turn is over they are not.
    const mayFill = rated.mayFill.map((may) => may.slice());
    for (const { k, position, most } of choices) {
      if (!(most > best + rounding)) break;
      if (left <= 0) {
        open = Math.max(open, most);
        break;
      }
      mayFill[position][k] = 0;
      if (farEnough.admits(team.members, team.candidates[k])) extend(teams.with({ ...team, mayFill }, k, position));
    }
    if (!isOfTerm) return;
    for (const { k, position } of choices) mayFill[position][k] = 0;
    const without = teams.narrowed(team, mayFill);
    if (left > 0) extend(without);
    else open = Math.max(open, promising(teams, without, best)?.bound ?? open);
  };
  extend(begin);
  return { ...(better && { better }), bound: Math.max(best, open), isExact: open <= best + rounding, nodes };
}
