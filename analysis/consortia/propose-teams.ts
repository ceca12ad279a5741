import { type Progress, stretch } from "../../model/progress.ts";
import { bestTeam, type TeamSearch } from "./best-team.ts";
import { refuseImpossible, type TeamProblem } from "./team-problem.ts";

export interface ProposedTeam {
  /** Places in the pool. */
  readonly members: readonly number[];
  readonly score: number;
  /** No team scores more that differs from those before it as much as asked. */
  readonly bound: number;
  readonly isExact: boolean;
  readonly nodes: number;
  /** Among whom the proof was sought, after those were left out who cannot be in a better team. */
  readonly candidates: number;
}

export interface ProposedTeams {
  readonly teams: readonly ProposedTeam[];
  /** Members in which each differs from each before it, at least: no more than can be chosen. */
  readonly differ: number;
  /** Whether there are no more teams so different, where fewer were found than asked for. */
  readonly isAll: boolean;
}

/**
 * The best few teams, one after the other: each the best of those that differ from every one before it in at least `differ` members. So the first is the best of all, and the others are real alternatives to it
 * instead of the same team with one member exchanged. Refused where no team can be formed.
 *
 * Checked against all teams on small cases, and metamorphically: one more candidate never makes the best team worse.
 */
export function proposeTeams(
  problem: TeamProblem,
  { teams: most, differ, ...search }: TeamSearch & { readonly teams: number; readonly differ: number },
  progress: Progress,
): ProposedTeams {
  refuseImpossible(problem);
  const free = problem.size - problem.fixed.length;
  const apart = Math.min(differ, free);
  const teams: ProposedTeam[] = [];
  let isAll = false;
  for (let k = 0; k < (free === 0 ? 1 : most); k++) {
    const { team, ...found } = bestTeam(
      problem,
      teams.map(({ members }) => members),
      apart,
      search,
      stretch(progress, k / most, (k + 1) / most),
    );
    if (!team) {
      isAll = found.isExact;
      break;
    }
    teams.push({ ...team, ...found });
  }
  return { teams, differ: apart, isAll: isAll || free === 0 };
}
