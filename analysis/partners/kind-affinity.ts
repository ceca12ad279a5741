import { organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import type { Known } from "./known.ts";

const kinds = organisationKinds.length;

/**
 * How much more two kinds are tied than by chance: log((o + 1)/(e + 1)), o being the ties between them and e = k_c k_d/2m those expected from the kinds' ends of ties, k_c k_c/4m within one. The 1 keeps what is
 * hardly known near 0. Returns what fills a column with the affinity of every organisation's kind with the source's. O(ties) once.
 */
export function kindAffinity(
  { organisations: { kind } }: Facts,
  { ties }: Known,
): (source: number, into: Float64Array) => void {
  const tied = new Float64Array(kinds * kinds);
  const ends = new Float64Array(kinds);
  for (let i = 0; i < ties.order; i++)
    for (let e = ties.offsets[i]; e < ties.offsets[i + 1]; e++) {
      // Within one kind a tie is met from both ends in the same cell.
      tied[kind[i] * kinds + kind[ties.neighbours[e]]] += kind[i] === kind[ties.neighbours[e]] ? 1 / 2 : 1;
      ends[kind[i]]++;
    }
  const total = ends.reduce((sum, one) => sum + one, 0);
  const affinities = tied.map((observed, cell) => {
    const [c, d] = [Math.floor(cell / kinds), cell % kinds];
    const expected = total === 0 ? 0 : (ends[c] * ends[d]) / total / (c === d ? 2 : 1);
    return Math.log((observed + 1) / (expected + 1));
  });
  return (source, into) => {
    const row = affinities.subarray(kind[source] * kinds, (kind[source] + 1) * kinds);
    for (let c = 0; c < into.length; c++) into[c] = row[kind[c]];
  };
}
