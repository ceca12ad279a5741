import type { Progress } from "../../model/progress.ts";
import { branchAndBound } from "./branch-and-bound.ts";
import { FarEnough } from "./far-enough.ts";
import { localSearch, type ScoredTeam } from "./local-search.ts";
import { highest, multipliersFor, type PartialTeam, PartialTeams } from "./partial-team.ts";
import { positionsLeft } from "./positions.ts";
import type { TeamProblem } from "./team-problem.ts";
import { type TeamSpace, teamSpace } from "./team-space.ts";

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

const rounding = 1e-12;
const mostRounds = 6;
/** Candidates left, as a share of those before, above which another round is not worth its time. */
const worthwhile = 0.8;

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
    const { alive, most } = promising(stage, scoreKnown());
    bound = Math.min(bound, Math.max(most, scoreKnown()));
    progress.report((0.4 * (round + 1)) / mostRounds);
    if (alive.length === space.places.length) break;
    const left = Uint32Array.from(alive, (one) => space.places[one]);
    stage = stageOf(problem, left, earlier, differ);
    if (left.length > worthwhile * space.places.length) break;
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
function promising({ begun }: Stage, least: number): { readonly alive: number[]; readonly most: number } {
  const alive = new Set<number>();
  let most = Number.NEGATIVE_INFINITY;
  for (const { teams, begin } of begun) {
    for (const member of begin.members) alive.add(member);
    const ratings = teams.ratings(begin);
    const bound = teams.bound(begin, ratings);
    most = Math.max(most, bound);
    ratings.forEach((rating, p) => {
      if (!rating) return;
      const top = highest(rating, begin.left[p]);
      const last = top.length < begin.left[p] ? Number.NEGATIVE_INFINITY : rating[top[top.length - 1]];
      const isTop = new Set(top);
      for (let one = 0; one < rating.length; one++) {
        if (rating[one] === Number.NEGATIVE_INFINITY) continue;
        if ((isTop.has(one) ? bound : bound - last + rating[one]) > least + rounding) alive.add(one);
      }
    });
  }
  return { alive: [...alive].sort((a, b) => a - b), most };
}

function inPool({ members, score }: ScoredTeam, { places }: TeamSpace): ScoredTeam {
  return { members: members.map((one) => places[one]), score };
}

/**
 * Who is worth the same to everybody (same kind, zone and group, no tie in the pool, same terms as well covered) need not all be looked at: those who are in earlier teams, and as many others as a team has members. Whatever
 * team there is of the others, one of these is worth as much and no nearer to the earlier teams.
 */
function withoutTwins(
  { pool, kinds, pairs, degrees, fixed, size }: TeamMembers,
  earlier: readonly (readonly number[])[],
): Uint32Array {
  const always = new Set([...fixed, ...earlier.flat()]);
  const taken = new Map<string, number>();
  return Uint32Array.from(pool, (_, place) => place).filter((place) => {
    if (always.has(place)) return true;
    let isTied = false;
    pairs.eachTied(place, () => {
      isTied = true;
    });
    if (isTied) return true;
    const key = [kinds[place], pairs.classOf(place), ...degrees.map((degree) => degree[place])].join(" ");
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before < size;
  });
}

type TeamMembers = Pick<TeamProblem, "pool" | "kinds" | "pairs" | "degrees" | "fixed" | "size">;
