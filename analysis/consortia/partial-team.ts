import type { TeamSpace } from "./team-space.ts";

/** Members that are chosen, and what follows from them for who may come. */
export interface PartialTeam {
  readonly members: readonly number[];
  /** How many of each position are still to come. */
  readonly left: readonly number[];
  /** Worth of the pairs among the members. */
  readonly paired: number;
  /** Of everybody: worth of the pairs with the members. */
  readonly sums: Float64Array;
  /** For each term, how well it is covered. */
  readonly covered: Float64Array;
}

/** Choices and bounds within a space. */
export class PartialTeams {
  readonly space: TeamSpace;
  readonly #pairs: number;
  readonly #perTerm: number;
  readonly #bestDegree: Float64Array;
  /** For each term, between 0 and 1: see `bound`. */
  readonly #multipliers: Float64Array;

  constructor(space: TeamSpace, multipliers?: Float64Array) {
    this.space = space;
    const { size, weights, degrees } = space.problem;
    this.#pairs = (size * (size - 1)) / 2;
    this.#perTerm = degrees.length === 0 ? 0 : weights.coverage / degrees.length;
    this.#bestDegree = Float64Array.from(space.degrees, (degree) => degree.reduce((a, b) => Math.max(a, b), 0));
    this.#multipliers = multipliers ?? new Float64Array(degrees.length).fill(1);
  }

  /** Nobody but those who are in every team. */
  begin(fixed: readonly number[], left: readonly number[]): PartialTeam {
    const empty: PartialTeam = {
      members: [],
      left,
      paired: 0,
      sums: new Float64Array(this.space.places.length),
      covered: new Float64Array(this.space.degrees.length),
    };
    return fixed.reduce((team, one) => this.#joined(team, one, team.left), empty);
  }

  with(team: PartialTeam, one: number, position: number): PartialTeam {
    return this.#joined(team, one, team.left.with(position, team.left[position] - 1));
  }

  score({ paired, covered }: PartialTeam): number {
    return paired / this.#pairs + this.#perTerm * covered.reduce((sum, one) => sum + one, 0);
  }

  /** For each position that is still to be filled, how much each candidate can add at most, −Infinity for whom it is not; see `bound`. */
  ratings(team: PartialTeam): (Float64Array | undefined)[] {
    const { members, left, sums, covered } = team;
    const { places, most, isEligible, degrees } = this.space;
    const base = new Float64Array(places.length);
    for (let one = 0; one < base.length; one++) {
      let potential = 0;
      for (let p = 0; p < left.length; p++) potential += left[p] * most[one * left.length + p];
      base[one] = (sums[one] + potential / 2) / this.#pairs;
    }
    degrees.forEach((degree, t) => {
      const share = this.#perTerm * this.#multipliers[t];
      if (share > 0)
        for (let one = 0; one < base.length; one++)
          if (degree[one] > covered[t]) base[one] += share * (degree[one] - covered[t]);
    });
    return left.map((count, p) => {
      if (count === 0) return undefined;
      const eligible = isEligible[p];
      const rating = new Float64Array(places.length);
      for (let one = 0; one < rating.length; one++)
        rating[one] = eligible[one]
          ? base[one] - most[one * left.length + p] / 2 / this.#pairs
          : Number.NEGATIVE_INFINITY;
      for (const member of members) rating[member] = Number.NEGATIVE_INFINITY;
      return rating;
    });
  }

  /** Where one member is to come: for each who may, the score of the team with that member; −Infinity for whom may not. */
  finished({ members, left, paired, sums, covered }: PartialTeam): Float64Array {
    const { places, isEligible, degrees } = this.space;
    const eligible = isEligible[left.findIndex((count) => count > 0)];
    const scores = new Float64Array(places.length).fill(Number.NEGATIVE_INFINITY);
    for (let one = 0; one < scores.length; one++) if (eligible[one]) scores[one] = (paired + sums[one]) / this.#pairs;
    degrees.forEach((degree, t) => {
      const [before, share] = [covered[t], this.#perTerm];
      for (let one = 0; one < scores.length; one++)
        scores[one] += share * (degree[one] > before ? degree[one] : before);
    });
    for (const member of members) scores[member] = Number.NEGATIVE_INFINITY;
    return scores;
  }

  /** What a bound has beside the ratings of those who are to come. */
  base(team: PartialTeam): number {
    const rest = this.#bestDegree.reduce(
      (sum, best, t) => sum + (1 - this.#multipliers[t]) * Math.max(0, best - team.covered[t]),
      0,
    );
    return this.score(team) + this.#perTerm * rest;
  }

  /**
   * No team that goes on from this one scores more. Each pair of two who are to come counts half for each of them, at most half of the best pair that they can have with somebody who may fill the position;
   * what a term can still gain is at most what those who come gain on it one by one, and at most what the best of all gains: any mixture of the two bounds it, λ of the one and 1 − λ of the other (`multipliers`). What is left is
   * a sum over those who come, which the highest ratings of each position maximise.
   */
  bound(team: PartialTeam, ratings: readonly (Float64Array | undefined)[]): number {
    let bound = this.base(team);
    ratings.forEach((rating, p) => {
      if (rating) for (const one of highest(rating, team.left[p])) bound += rating[one];
    });
    return bound;
  }

  #joined(team: PartialTeam, one: number, left: readonly number[]): PartialTeam {
    const row = this.space.row(one);
    const sums = new Float64Array(team.sums.length);
    for (let other = 0; other < sums.length; other++) sums[other] = team.sums[other] + row[other];
    return {
      members: [...team.members, one],
      left,
      paired: team.paired + team.sums[one],
      sums,
      covered: team.covered.map((degree, t) => Math.max(degree, this.space.degrees[t][one])),
    };
  }
}

/** Those with the highest values, the first of equals first; fewer where there are fewer. */
export function highest(values: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let one = 0; one < values.length; one++) {
    const value = values[one];
    if (value === Number.NEGATIVE_INFINITY) continue;
    if (best.length === count && value <= values[best[count - 1]]) continue;
    let at = best.length;
    while (at > 0 && values[best[at - 1]] < value) at--;
    best.splice(at, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Of each term, so that the bound is low: by subgradient steps from 1, which fall with their number. */
export function multipliersFor(space: TeamSpace, begun: (teams: PartialTeams) => PartialTeam): Float64Array {
  const terms = space.degrees.length;
  let multipliers = new Float64Array(terms).fill(1);
  if (terms === 0) return multipliers;
  let best = multipliers;
  let least = Number.POSITIVE_INFINITY;
  const top = space.degrees.map((degree) => degree.reduce((a, b) => Math.max(a, b), 0));
  for (let step = 1; step <= steps; step++) {
    const teams = new PartialTeams(space, multipliers);
    const team = begun(teams);
    const ratings = teams.ratings(team);
    const bound = teams.bound(team, ratings);
    if (bound < least) [least, best] = [bound, multipliers];
    const chosen = ratings.flatMap((rating, p) => (rating ? highest(rating, team.left[p]) : []));
    multipliers = multipliers.map((multiplier, t) => {
      const gained = chosen.reduce((sum, one) => sum + Math.max(0, space.degrees[t][one] - team.covered[t]), 0);
      const slope = gained - Math.max(0, top[t] - team.covered[t]);
      return Math.min(1, Math.max(0, multiplier - slope / (2 * step)));
    });
  }
  return best;
}

const steps = 12;
