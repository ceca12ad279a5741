import type { Progress } from "../../model/progress.ts";
import { branchAndBound, worthwhile } from "./branch-and-bound.ts";
import { FarEnough } from "./far-enough.ts";
import { localSearch, type ScoredTeam } from "./local-search.ts";
import { multipliersFor, type PartialTeam, PartialTeams, promising } from "./partial-team.ts";
import { positionsLeft } from "./positions.ts";
import type { TeamProblem } from "./team-problem.ts";
import { rounding, type TeamSpace, teamSpace } from "./team-space.ts";

export interface TeamSearch {
  readonly seed: number;
  /** Candidates that may be rated to prove that nothing is better. 0: only the local search and the bound at its beginning. */
  readonly work: number;
}

export interface FoundTeam {
  /** Places in the pool, those who are in every team first; absent where there is no further team, or none was found. */
  readonly team?: ScoredTeam;
  /** No team that is far enough from the earlier ones scores more. */
  readonly bound: number;
  /** Whether the team is proved to be the best, or that there is none. */
  readonly isExact: boolean;
  /** Partial teams that were looked at for that, and the candidates that were left for it. */
  readonly nodes: number;
  readonly candidates: number;
}

const mostRounds = 6;

/**
 * The best team that differs from earlier ones in at least `differ` members: first a good one by local search, then whoever cannot be in a better one is left out (the bound
 * with that candidate in the team), and among those who are left branch and bound proves that nothing is better, or finds it. Large pools may exhaust its work: then the bound says how much better a team could be.
 *
 * Checked against all teams on small cases.
 */
export function bestTeam(
  problem: TeamProblem,
  earlier: readonly (readonly number[])[],
  differ: number,
  { seed, work }: TeamSearch,
  progress: Progress,
): FoundTeam {
  let stage = stageOf(problem, withoutTwins(problem, earlier), earlier, differ);
  let known: ScoredTeam | undefined;
  let bound = Number.POSITIVE_INFINITY;
  const scoreKnown = () => known?.score ?? Number.NEGATIVE_INFINITY;
  for (let round = 0; round < mostRounds; round++) {
    const { space, begun, farEnough } = stage;
    // Among fewer candidates, whose bounds are lower, the search goes elsewhere and may find a better one.
    for (const { teams, begin } of begun) {
      const found = localSearch(teams, begin, farEnough, seed, progress);
      if (found && found.score > scoreKnown() + rounding) known = inPool(found, space);
    }
    const { alive, most } = left(stage, scoreKnown());
    bound = Math.min(bound, Math.max(most, scoreKnown()));
    progress.report((0.4 * (round + 1)) / mostRounds);
    if (alive.length === space.places.length) break;
    const places = Uint32Array.from(alive, (one) => space.places[one]);
    stage = stageOf(problem, places, earlier, differ);
    if (places.length > worthwhile * space.places.length) break;
  }
  const { space, begun, farEnough } = stage;
  let nodes = 0;
  let isExact = true;
  let proved = scoreKnown();
  for (const { teams, begin } of begun) {
    const branched = branchAndBound(teams, begin, farEnough, scoreKnown(), work / begun.length, progress);
    nodes += branched.nodes;
    isExact &&= branched.isExact;
    proved = Math.max(proved, branched.bound);
    if (branched.better) known = inPool(branched.better, space);
  }
  return {
    ...(known && { team: known }),
    bound: isExact ? scoreKnown() : Math.min(bound, proved),
    isExact,
    nodes,
    candidates: space.places.length,
  };
}

interface Stage {
  readonly space: TeamSpace;
  readonly farEnough: FarEnough;
  /** One for each way in which those who are in every team can take their positions. */
  readonly begun: readonly { readonly teams: PartialTeams; readonly begin: PartialTeam }[];
}

function stageOf(
  problem: TeamProblem,
  places: Uint32Array,
  earlier: readonly (readonly number[])[],
  differ: number,
): Stage {
  const { positions, fixed, kinds, size } = problem;
  const space = teamSpace(problem, places);
  const at = new Map(Array.from(places, (place, one) => [place, one]));
  const within = (team: readonly number[]) => team.flatMap((place) => at.get(place) ?? []);
  const ways = positionsLeft(
    positions,
    fixed.map((place) => kinds[place]),
  );
  return {
    space,
    farEnough: new FarEnough(
      earlier.map((team) => new Set(within(team))),
      size,
      differ,
    ),
    begun: ways.map((left) => {
      const begin = (teams: PartialTeams) => teams.begin(within(fixed), left);
      const teams = new PartialTeams(space, multipliersFor(space, begin));
      return { teams, begin: begin(teams) };
    }),
  };
}

/** Who may be in a team that is better than `least`, by the bound with that candidate in it, and the highest bound of all. */
function left({ begun }: Stage, least: number): { readonly alive: number[]; readonly most: number } {
  const alive = new Set<number>();
  let most = Number.NEGATIVE_INFINITY;
  for (const { teams, begin } of begun) {
    for (const member of begin.members) alive.add(member);
    const rated = promising(teams, begin, least);
    if (!rated) continue;
    most = Math.max(most, rated.bound);
    for (const one of teams.narrowed(begin, rated.mayFill).candidates) alive.add(one);
  }
  return { alive: [...alive].sort((a, b) => a - b), most };
}

function inPool({ members, score }: ScoredTeam, { places }: TeamSpace): ScoredTeam {
  return { members: members.map((one) => places[one]), score };
}

/**
 * Of those who have the same kind, zone and group and cover the terms alike, who has no tie that is worth more than none need not all be looked at. Whoever has no tie at all, or only such as are worth as much as none, is worth the
 * same to everybody: those who are in earlier teams are kept, and as many others as a team has members. Where there are so many, who has ties that are worth less is not needed either. Whatever team there is of those left out,
 * with one who is kept in its place it is no worse and no nearer to the earlier teams.
 */
function withoutTwins(
  { pool, kinds, pairs, degrees, fixed, size }: TeamMembers,
  earlier: readonly (readonly number[])[],
): Uint32Array {
  const always = new Set([...fixed, ...earlier.flat()]);
  const plain = new Map<string, number>();
  const places = Array.from(pool.keys()).map((place) => {
    let [isLiked, isDisliked] = [false, false];
    pairs.eachTied(place, (other, value) => {
      const more = value - pairs.untied(pairs.classOf(place), pairs.classOf(other));
      if (more > rounding) isLiked = true;
      if (more < -rounding) isDisliked = true;
    });
    const key = [kinds[place], pairs.classOf(place), ...degrees.map((degree) => degree[place])].join(" ");
    if (always.has(place) || isLiked) return { place, key, isKept: true };
    if (isDisliked) return { place, key, isKept: undefined };
    const before = plain.get(key) ?? 0;
    plain.set(key, before + 1);
    return { place, key, isKept: before < size };
  });
  return Uint32Array.from(
    places.filter(({ key, isKept }) => isKept ?? (plain.get(key) ?? 0) < size),
    ({ place }) => place,
  );
}

type TeamMembers = Pick<TeamProblem, "pool" | "kinds" | "pairs" | "degrees" | "fixed" | "size">;
