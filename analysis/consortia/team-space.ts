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
  /** Of each candidate and each position, in a row each: no pair with somebody who may fill it is worth more. */
  readonly most: Float64Array;
  /** The worth of the pair of one and each other. */
  row(one: number): Float64Array;
}

/** Up to so many, all pairs are held: then `most` is what they are worth among these candidates, and not among the whole pool. */
const mostHeld = 1500;
const mostRows = 64;

export function teamSpace(problem: TeamProblem, places: Uint32Array): TeamSpace {
  const { pairs } = problem;
  const positions = problem.positions.length;
  const isEligible = problem.isEligible.map((all) => taken(all, places, new Uint8Array(places.length)));
  const degrees = problem.degrees.map((all) => taken(all, places, new Float64Array(places.length)));
  const rowOf = (one: number) => taken(pairs.row(places[one]), places, new Float64Array(places.length));
  const shared = { problem, places, isEligible, degrees };
  const most = new Float64Array(places.length * positions);
  if (places.length > mostHeld) {
    const all = pairs.most();
    for (let one = 0; one < places.length; one++)
      for (let p = 0; p < positions; p++) most[one * positions + p] = all[places[one] * positions + p];
    const rows = new Map<number, Float64Array>();
    return {
      ...shared,
      most,
      row(one) {
        const known = rows.get(one) ?? rowOf(one);
        rows.delete(one);
        rows.set(one, known);
        if (rows.size > mostRows) rows.delete(rows.keys().next().value!);
        return known;
      },
    };
  }
  const rows = Array.from(places, (_, one) => rowOf(one));
  rows.forEach((row, one) => {
    for (let p = 0; p < positions; p++)
      for (let other = 0; other < row.length; other++)
        if (isEligible[p][other] && other !== one && row[other] > most[one * positions + p])
          most[one * positions + p] = row[other];
  });
  return { ...shared, most, row: (one) => rows[one] };
}

function taken<T extends Uint8Array | Float64Array>(all: T, places: Uint32Array, into: T): T {
  for (let one = 0; one < places.length; one++) into[one] = all[places[one]];
  return into;
}
