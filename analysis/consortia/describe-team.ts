import type { TieNetwork } from "../ties/tie-network.ts";
import type { CoverReason } from "./capability-cover.ts";
import type { Criterion } from "./consortium-need.ts";
import { positionOfEach } from "./positions.ts";
import { partsOfMembers, scoreTeam } from "./score-team.ts";
import type { TeamProblem } from "./team-problem.ts";

export interface DescribedMember {
  /** Index in the facts. */
  readonly organisation: number;
  /** Which requirement it fills; absent where the requirements have no room for it. */
  readonly requirement?: number;
  readonly isLead: boolean;
  /** Asked for by name. */
  readonly isFixed: boolean;
  /** What it brings of the score. */
  readonly part: number;
  /** Terms that it covers. */
  readonly covers: readonly ({ readonly term: number; readonly degree: number } & CoverReason)[];
}

/** Somebody who could take a member's place, and the score that the team would have. */
export interface Swap {
  /** Which of the members. */
  readonly member: number;
  /** Index in the facts. */
  readonly organisation: number;
  readonly score: number;
}

export interface DescribedTeam {
  readonly score: number;
  readonly criteria: Readonly<Record<Criterion, number>>;
  readonly members: readonly DescribedMember[];
  /** Pairs of members that are tied already, by their places among the members. */
  readonly ties: readonly { readonly a: number; readonly b: number; readonly activities: number }[];
  /** Pairs that are not. */
  readonly untied: number;
  /** Terms that nobody in it covers. */
  readonly uncovered: readonly number[];
  /** Requirements that lack members, and how many. */
  readonly unmet: readonly { readonly requirement: number; readonly lacking: number }[];
  /** Whether nobody in it may lead. */
  readonly isLeadMissing: boolean;
  /** The best for each member who was not asked for by name, best first. */
  readonly swaps: readonly Swap[];
}

const swapsOfEach = 3;

/**
 * A team with everything that its score consists of, whoever chose it: a team as proposed and the same one given by hand have the same numbers. Members keep their order, but that the lead comes first: who was asked
 * to lead; else, among those of the kind that is to lead (or all), who shares most activities with the other members, of equals who has most ties in the network, then by id.
 */
export function describeTeam(problem: TeamProblem, ties: TieNetwork, given: readonly number[]): DescribedTeam {
  const { need, pool, kinds, positions, degrees, covers, pairs } = problem;
  const lead = leadOf(problem, ties, given);
  const members = lead === undefined ? [...given] : [lead, ...given.filter((member) => member !== lead)];
  const seats = positionOfEach(
    positions,
    members.map((member) => kinds[member]),
  );
  const parts = partsOfMembers(problem, members);
  const fixed = new Set(problem.fixed);
  const found = members.flatMap((one, a) =>
    members.slice(a + 1).flatMap((other, k) => {
      const { activities } = pairs.parts(one, other);
      return activities > 0 ? [{ a, b: a + 1 + k, activities }] : [];
    }),
  );
  const lacking = need.requires.map(
    ({ count }, requirement) =>
      count - seats.filter((seat) => seat !== undefined && positions[seat].requirement === requirement).length,
  );
  return {
    ...scoreTeam(problem, members),
    members: members.map((member, k) => {
      const seat = seats[k];
      return {
        organisation: pool[member],
        ...(seat !== undefined && { requirement: positions[seat].requirement }),
        isLead: member === lead,
        isFixed: fixed.has(member),
        part: parts[k],
        covers: degrees.flatMap((degree, term) => {
          const reason = degree[member] > 0 ? covers[term].reasonOf(pool[member]) : undefined;
          return reason ? [{ term, degree: degree[member], ...reason }] : [];
        }),
      };
    }),
    ties: found,
    untied: (members.length * (members.length - 1)) / 2 - found.length,
    uncovered: need.terms.flatMap((_, term) => (members.some((member) => degrees[term][member] > 0) ? [] : [term])),
    unmet: lacking.flatMap((count, requirement) => (count > 0 ? [{ requirement, lacking: count }] : [])),
    isLeadMissing: lead === undefined,
    swaps: members.flatMap((member, k) => {
      const seat = seats[k];
      return fixed.has(member) || seat === undefined ? [] : swapsFor(problem, members, k, seat);
    }),
  };
}

function leadOf(
  { need, pool, kinds, fixed, pairs }: TeamProblem,
  ties: TieNetwork,
  members: readonly number[],
): number | undefined {
  const { lead } = need;
  // The one named is the first of those who are in every team.
  if (lead && "organisation" in lead) return members.includes(fixed[0]) ? fixed[0] : undefined;
  const may = members.filter((member) => !lead || kinds[member] === lead.kind);
  const nodeOf = new Map(Array.from(ties.organisations, (organisation, node) => [organisation, node]));
  const shared = (one: number) =>
    members.reduce((sum, other) => (other === one ? sum : sum + pairs.parts(one, other).activities), 0);
  const degree = (one: number) => {
    const node = nodeOf.get(pool[one]);
    return node === undefined ? 0 : ties.offsets[node + 1] - ties.offsets[node];
  };
  return [...may].sort((a, b) => shared(b) - shared(a) || degree(b) - degree(a) || a - b)[0];
}

function swapsFor(problem: TeamProblem, members: readonly number[], k: number, seat: number): Swap[] {
  const { pool, pairs, degrees, weights, isEligible } = problem;
  const others = members.filter((_, other) => other !== k);
  const rows = others.map((other) => pairs.row(other));
  const all = (members.length * (members.length - 1)) / 2;
  const paired = others.reduce((sum, _, a) => sum + others.slice(a + 1).reduce((s, b) => s + rows[a][b], 0), 0);
  const covered = degrees.map((degree) => Math.max(0, ...others.map((other) => degree[other])));
  const perTerm = degrees.length === 0 ? 0 : weights.coverage / degrees.length;
  const taken = new Set(members);
  const best: Swap[] = [];
  for (let place = 0; place < pool.length; place++) {
    if (!isEligible[seat][place] || taken.has(place)) continue;
    let sum = paired;
    for (const row of rows) sum += row[place];
    let score = sum / all;
    for (let t = 0; t < degrees.length; t++) score += perTerm * Math.max(covered[t], degrees[t][place]);
    let at = best.length;
    while (at > 0 && best[at - 1].score < score) at--;
    if (at >= swapsOfEach) continue;
    best.splice(at, 0, { member: k, organisation: pool[place], score });
    if (best.length > swapsOfEach) best.pop();
  }
  return best;
}
