import {
  problemOf,
  type TeamTaskInput,
  type WeighedNeed,
  type WeighedTeam,
  weighedNeed,
  weighing,
} from "./team-input.ts";

export interface EvaluateTeamInput extends TeamTaskInput {
  /** Indices in the facts. */
  readonly members: readonly number[];
}

export interface EvaluatedTeam extends WeighedNeed {
  readonly team: WeighedTeam;
}

export function run({ members, ...input }: EvaluateTeamInput): EvaluatedTeam {
  const problem = problemOf(input, members);
  const placeOf = new Map(Array.from(problem.pool, (organisation, place) => [organisation, place]));
  const team = members.map((organisation) => placeOf.get(organisation)!);
  return { ...weighedNeed(input, problem), team: weighing(input, problem)(team) };
}
