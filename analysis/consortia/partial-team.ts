import { rounding, type TeamSpace } from "./team-space.ts";

/** Members that are chosen, and what follows from them for who may come. */
export interface PartialTeam {
  readonly members: readonly number[];
  /** How many of each position are still to come. */
  readonly left: readonly number[];
  /** Worth of the pairs among the members. */
  readonly paired: number;
  /** For each term, how well it is covered. */
  readonly covered: Float64Array;
  /** Who may still come, ascending. */
  readonly candidates: Uint32Array;
  /** Of each of those: worth of the pairs with the members. */
  readonly sums: Float64Array;
  /** For each position, which of those may fill it. */
  readonly mayFill: readonly Uint8Array[];
}

/** How much each candidate of a partial team can add at most, by position; −Infinity for whom it is not, undefined for a position that is filled. */
export type Ratings = readonly (Float64Array | undefined)[];

/** Choices and bounds within a space. */
export class PartialTeams {
  readonly space: TeamSpace;
  readonly #pairs: number;
  readonly #perTerm: number;
  /** For each term, between 0 and 1: see `bound`. */
  readonly #multipliers: Float64Array;
  /** Where each of the space is among the candidates that are looked at, or −1: kept clean between calls. */
  readonly #localOf: Int32Array;

  constructor(space: TeamSpace, multipliers?: Float64Array) {
    this.space = space;
    const { size, weights, degrees } = space.problem;
    this.#pairs = (size * (size - 1)) / 2;
    this.#perTerm = degrees.length === 0 ? 0 : weights.coverage / degrees.length;
    this.#multipliers = multipliers ?? new Float64Array(degrees.length).fill(1);
    this.#localOf = new Int32Array(space.places.length).fill(-1);
  }

  /** Nobody but those who are in every team. */
  begin(fixed: readonly number[], left: readonly number[]): PartialTeam {
    const count = this.space.places.length;
    const { isEligible, degrees, problem } = this.space;
    // Everybody stays until all who are fixed have joined: their positions may be filled.
    const counts = problem.positions.map((position) => position.count);
    const empty: PartialTeam = {
      members: [],
      left: counts,
      paired: 0,
      covered: new Float64Array(degrees.length),
      candidates: Uint32Array.from({ length: count }, (_, one) => one),
      sums: new Float64Array(count),
      mayFill: isEligible,
    };
    const joined = fixed.reduce((team, one) => this.#joined(team, team.candidates.indexOf(one), counts), empty);
    return this.narrowed({ ...joined, left }, joined.mayFill);
  }

  /** With a candidate, by its place among them. */
  with(team: PartialTeam, candidate: number, position: number): PartialTeam {
    return this.#joined(team, candidate, team.left.with(position, team.left[position] - 1));
  }

  /** Without those who may fill nothing. */
  narrowed(team: PartialTeam, mayFill: readonly Uint8Array[]): PartialTeam {
    const { candidates, sums, left } = team;
    const kept = new Uint32Array(candidates.length);
    let count = 0;
    for (let k = 0; k < candidates.length; k++) {
      let mayCome = 0;
      for (let p = 0; p < left.length; p++) if (left[p] > 0) mayCome |= mayFill[p][k];
      kept[count] = k;
      count += mayCome;
    }
    const taken = <T extends Uint8Array | Uint32Array | Float64Array>(all: T, into: T): T => {
      for (let k = 0; k < count; k++) into[k] = all[kept[k]];
      return into;
    };
    return {
      ...team,
      candidates: taken(candidates, new Uint32Array(count)),
      sums: taken(sums, new Float64Array(count)),
      mayFill: mayFill.map((may) => taken(may, new Uint8Array(count))),
    };
  }

  score({ paired, covered }: Pick<PartialTeam, "paired" | "covered">): number {
    return paired / this.#pairs + this.#perTerm * covered.reduce((sum, one) => sum + one, 0);
  }

  /** See `bound`. */
  ratings(team: PartialTeam): Ratings {
    const { left, sums, covered, candidates, mayFill } = team;
    const { degrees } = this.space;
    const potentials = this.#potentials(team);
    const base = new Float64Array(candidates.length);
    degrees.forEach((degree, t) => {
      const share = this.#perTerm * this.#multipliers[t];
      if (share > 0)
        for (let k = 0; k < base.length; k++)
          if (degree[candidates[k]] > covered[t]) base[k] += share * (degree[candidates[k]] - covered[t]);
    });
    const half = 1 / (2 * this.#pairs);
    for (let k = 0; k < base.length; k++) {
      base[k] += sums[k] / this.#pairs;
      for (let p = 0; p < left.length; p++) if (left[p] > 0) base[k] += half * potentials.all[p][k];
    }
    return left.map((count, p) => {
      if (count === 0) return undefined;
      const rating = new Float64Array(candidates.length);
      for (let k = 0; k < rating.length; k++)
        rating[k] = mayFill[p][k] ? base[k] - half * potentials.last[p][k] : Number.NEGATIVE_INFINITY;
      return rating;
    });
  }

  /** Where one member is to come: for each candidate, the score of the team with that member; −Infinity for whom may not. */
  finished({ left, paired, sums, covered, candidates, mayFill }: PartialTeam): Float64Array {
    const may = mayFill[left.findIndex((count) => count > 0)];
    const scores = new Float64Array(candidates.length);
    for (let k = 0; k < scores.length; k++) scores[k] = (paired + sums[k]) / this.#pairs;
    this.space.degrees.forEach((degree, t) => {
      const [before, share] = [covered[t], this.#perTerm];
      for (let k = 0; k < scores.length; k++) scores[k] += share * Math.max(degree[candidates[k]], before);
    });
    for (let k = 0; k < scores.length; k++) if (!may[k]) scores[k] = Number.NEGATIVE_INFINITY;
    return scores;
  }

  /** What a bound has beside the ratings of those who are to come. */
  base(team: PartialTeam): number {
    const rest = this.space.degrees.reduce((sum, degree, t) => {
      if (this.#multipliers[t] === 1) return sum;
      let best = team.covered[t];
      for (const one of team.candidates) if (degree[one] > best) best = degree[one];
      return sum + (1 - this.#multipliers[t]) * (best - team.covered[t]);
    }, 0);
    return this.score(team) + this.#perTerm * rest;
  }

  /**
   * No team that goes on from this one scores more. Each pair of two who are to come counts half for each of them, at most half of the best pairs that they can have with as many candidates as may still fill
   * the position; what a term can still gain is at most what those who come gain on it one by one, and at most what the best of all gains: any mixture of the two bounds it, λ of the one and 1 − λ of the other (`multipliers`). What is left is
   * a sum over those who come, which the highest ratings of each position maximise.
   */
  bound(team: PartialTeam, ratings: Ratings): number {
    let bound = this.base(team);
    ratings.forEach((rating, p) => {
      if (rating) for (const k of highest(rating, team.left[p])) bound += rating[k];
    });
    return bound;
  }

  /**
   * Of each candidate and each position: what its best pairs with as many candidates as are still to fill the position are worth together, and the least of those pairs, which is left out where it fills that position itself.
   * Whoever is not tied is worth what its class is; ties that are worth more stand before.
   */
  #potentials({ left, candidates, mayFill }: PartialTeam) {
    const { classes, liked, problem } = this.space;
    const local = this.#localOf;
    const present = new Uint8Array(problem.pairs.classes);
    for (let k = 0; k < candidates.length; k++) {
      local[candidates[k]] = k;
      present[classes[candidates[k]]] = 1;
    }
    const all: Float64Array[] = [];
    const last: Float64Array[] = [];
    left.forEach((count, p) => {
      const [sum, least] = [new Float64Array(candidates.length), new Float64Array(candidates.length)];
      all.push(sum);
      last.push(least);
      if (count === 0) return;
      const may = mayFill[p];
      const untied = this.#bestUntied(present, candidates, may);
      for (let k = 0; k < candidates.length; k++) {
        const one = candidates[k];
        const plain = untied[classes[one]];
        let [worth, found, value] = [0, 0, plain];
        // The best come first.
        for (let at = liked.offsets[one]; found < count && at < liked.offsets[one + 1]; at++) {
          if (!(liked.values[at] > plain)) break;
          const other = local[liked.others[at]];
          if (other < 0 || may[other] === 0) continue;
          value = liked.values[at];
          worth += value;
          found++;
        }
        sum[k] = worth + (count - found) * plain;
        least[k] = found === count ? value : plain;
      }
    });
    for (let k = 0; k < candidates.length; k++) local[candidates[k]] = -1;
    return { all, last };
  }

  /** Of each class that is present, the worth of its best untied pair with one of those who may fill a position. */
  #bestUntied(present: Uint8Array, candidates: Uint32Array, may: Uint8Array): Float64Array {
    const { classes, problem } = this.space;
    const filling = new Uint8Array(present.length);
    for (let k = 0; k < candidates.length; k++) if (may[k]) filling[classes[candidates[k]]] = 1;
    const best = new Float64Array(present.length);
    for (let one = 0; one < present.length; one++) {
      if (!present[one]) continue;
      for (let other = 0; other < present.length; other++)
        if (filling[other]) best[one] = Math.max(best[one], problem.pairs.untied(one, other));
    }
    return best;
  }

  #joined(team: PartialTeam, candidate: number, left: readonly number[]): PartialTeam {
    const { classes, problem, degrees, eachTied } = this.space;
    const one = team.candidates[candidate];
    const mayFill = team.mayFill.map((may, p) => {
      const own = left[p] > 0 ? may.slice() : new Uint8Array(may.length);
      own[candidate] = 0;
      return own;
    });
    const next = this.narrowed({ ...team, left }, mayFill);
    const { candidates, sums } = next;
    const local = this.#localOf;
    for (let k = 0; k < candidates.length; k++) {
      local[candidates[k]] = k;
      sums[k] += problem.pairs.untied(classes[one], classes[candidates[k]]);
    }
    eachTied(one, (other, value) => {
      if (local[other] >= 0) sums[local[other]] += value - problem.pairs.untied(classes[one], classes[other]);
    });
    for (let k = 0; k < candidates.length; k++) local[candidates[k]] = -1;
    return {
      ...next,
      members: [...team.members, one],
      paired: team.paired + team.sums[candidate],
      covered: team.covered.map((degree, t) => Math.max(degree, degrees[t][one])),
    };
  }
}

/** Ratings, and what follows from them. */
export interface Promising {
  readonly ratings: Ratings;
  /** Of each position, places of the highest. */
  readonly tops: readonly (readonly number[])[];
  /** Of each position, the sum of those. */
  readonly sums: readonly number[];
  readonly bound: number;
  readonly mayFill: readonly Uint8Array[];
}

/**
 * For each position, which candidates may still be in a team that is better than `least`: those for whom the bound with that candidate in the team is above it. Undefined where there is no such team.
 */
export function promising(teams: PartialTeams, team: PartialTeam, least: number): Promising | undefined {
  const ratings = teams.ratings(team);
  const tops = ratings.map((rating, p) => (rating ? highest(rating, team.left[p]) : []));
  if (tops.some((top, p) => top.length < team.left[p])) return undefined;
  const sums = tops.map((top, p) => top.reduce((sum, k) => sum + ratings[p]![k], 0));
  const bound = teams.base(team) + sums.reduce((sum, one) => sum + one, 0);
  if (!(bound > least + rounding)) return undefined;
  const mayFill = ratings.map((rating, p) => {
    const may = new Uint8Array(team.candidates.length);
    if (!rating) return may;
    const last = rating[tops[p][tops[p].length - 1]];
    for (let k = 0; k < may.length; k++) may[k] = Number(bound - Math.max(0, last - rating[k]) > least + rounding);
    return may;
  });
  return { ratings, tops, sums, bound, mayFill };
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
      const gained = chosen.reduce(
        (sum, one) => sum + Math.max(0, space.degrees[t][team.candidates[one]] - team.covered[t]),
        0,
      );
      const slope = gained - Math.max(0, top[t] - team.covered[t]);
      return Math.min(1, Math.max(0, multiplier - slope / (2 * step)));
    });
  }
  return best;
}

const steps = 12;
