import { type ProposedTeam, proposeTeams } from "../../analysis/consortia/propose-teams.ts";
import { stretch } from "../../model/progress.ts";
import type { TaskContext } from "./task-context.ts";
import {
  problemOf,
  type TeamTaskInput,
  type WeighedNeed,
  type WeighedTeam,
  weighedNeed,
  weighing,
} from "./team-input.ts";

export interface ProposeTeamsInput extends TeamTaskInput {
  readonly teams: number;
  readonly differ: number;
  readonly seed: number;
  readonly work: number;
}

export type SearchedTeam = WeighedTeam & Omit<ProposedTeam, "members" | "score">;

export interface TeamsForNeed extends WeighedNeed {
  readonly teams: readonly SearchedTeam[];
  readonly differ: number;
  readonly isAll: boolean;
}

export function run(input: ProposeTeamsInput, { progress }: TaskContext): TeamsForNeed {
  const problem = problemOf(input);
  const { teams, differ, isAll } = proposeTeams(problem, input, stretch(progress, 0, 0.95));
  const weigh = weighing(input, problem);
  return {
    ...weighedNeed(input, problem),
    teams: teams.map(({ members, score: _, ...search }) => ({ ...weigh(members), ...search })),
    differ,
    isAll,
  };
}
