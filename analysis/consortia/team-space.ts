import type { TeamProblem } from "./team-problem.ts";

/** Candidates among whom a team is looked for, numbered anew. */
export interface TeamSpace {
  readonly problem: TeamProblem;
  /** Place in the pool of each, ascending. */
  readonly places: Uint32Array;
  /** For each position, who may fill it. */
  readonly isEligible: readonly Uint8Array[];
  /** For each term, how well everybody covers it. */
  readonly degrees: readonly Float64Array[];
  /** Zone and group of each as one number: what an untied pair is worth follows from its two. */
  readonly classes: Uint32Array;
  /** Ties that are worth more than none, of each from `offsets[one]` to `offsets[one + 1]`, the best first: with whom, and what the pair is worth. */
  readonly liked: { readonly offsets: Uint32Array; readonly others: Uint32Array; readonly values: Float64Array };
  /** The worth of the pair of one and each other. */
  row(one: number): Float64Array;
  /** Calls `visit` for everybody here who is tied to one, with the worth of the pair. */
  eachTied(one: number, visit: (other: number, value: number) => void): void;
}

/** Worth that differs by less is equal. */
export const rounding = 1e-12;

export function teamSpace(problem: TeamProblem, places: Uint32Array): TeamSpace {
  const { pairs, pool } = problem;
  const at = new Int32Array(pool.length).fill(-1);
  places.forEach((place, one) => {
    at[place] = one;
  });
  const classes = Uint32Array.from(places, (place) => pairs.classOf(place));
  const eachTied: TeamSpace["eachTied"] = (one, visit) =>
    pairs.eachTied(places[one], (place, value) => {
      if (at[place] >= 0) visit(at[place], value);
    });
  const offsets = new Uint32Array(places.length + 1);
  const all: { readonly other: number; readonly value: number }[] = [];
  for (let one = 0; one < places.length; one++) {
    const own: typeof all = [];
    eachTied(one, (other, value) => {
      if (value > pairs.untied(classes[one], classes[other]) + rounding) own.push({ other, value });
    });
    all.push(...own.sort((a, b) => b.value - a.value || a.other - b.other));
    offsets[one + 1] = all.length;
  }
  return {
    problem,
    places,
    isEligible: problem.isEligible.map((all) => Uint8Array.from(places, (place) => all[place])),
    degrees: problem.degrees.map((all) => Float64Array.from(places, (place) => all[place])),
    classes,
    liked: {
      offsets,
      others: Uint32Array.from(all, ({ other }) => other),
      values: Float64Array.from(all, ({ value }) => value),
    },
    row(one) {
      const row = new Float64Array(classes.length);
      for (let other = 0; other < row.length; other++) row[other] = pairs.untied(classes[one], classes[other]);
      eachTied(one, (other, value) => {
        row[other] = value;
      });
      row[one] = 0;
      return row;
    },
    eachTied,
  };
}
