import type { Affiliations } from "../ties/project.ts";

/** The chance with which a walk ends at each step. */
export const ending = 0.3;
/** Steps that are followed; what has not ended by then, 17 %, is left out. */
export const walkSteps = 4;

/** Activities that tie, with their members by index and the other way round. */
export interface TyingActivities extends Affiliations {
  /** Activities of organisation i: `byOrganisation` from `ofOrganisation[i]` to `ofOrganisation[i + 1]`, ascending. */
  readonly ofOrganisation: Uint32Array;
  readonly byOrganisation: Uint32Array;
}

/**
 * Random walk with restart from one organisation, its first four steps: Σ_k 0.3 · 0.7^k (P^k)_sc for k = 1 to 4, the chance that a walk that ends after each step with chance 0.3, and else follows a tie in
 * proportion to its weight, ends at c within these (Tong, Faloutsos & Pan 2006). 0 to 0.6; 0 for whoever has no tie, and for the source itself what comes back. A step over ties is two over participations, so that no
 * tie is looked at: O(participations) a step. `strengths`: the sums of the weights.
 *
 * Returns what walks; the array is the same one each time. Source: doi:10.1109/ICDM.2006.70. Checked against powers of the matrix of the ties.
 */
export function shortWalk(
  { offsets, members, centres, pairWeights, ofOrganisation, byOrganisation }: TyingActivities,
  strengths: Float64Array,
): (source: number) => Float64Array {
  const order = strengths.length;
  const chances = new Float64Array(order);
  let mass = new Float64Array(order);
  let next = new Float64Array(order);
  const isMet = new Uint8Array(pairWeights.length);
  const met = new Uint32Array(pairWeights.length);

  /** All activities that some of the mass is in; few at first. */
  const activitiesOf = (holders: readonly number[] | undefined): number => {
    if (holders === undefined) {
      for (let a = 0; a < met.length; a++) met[a] = a;
      return met.length;
    }
    let count = 0;
    for (const one of holders)
      for (let k = ofOrganisation[one]; k < ofOrganisation[one + 1]; k++) {
        const a = byOrganisation[k];
        if (isMet[a] === 1) continue;
        isMet[a] = 1;
        met[count++] = a;
      }
    for (let k = 0; k < count; k++) isMet[met[k]] = 0;
    // In this order sums do not depend on who was met first.
    met.subarray(0, count).sort();
    return count;
  };

  const step = (count: number): void => {
    next.fill(0);
    for (let k = 0; k < count; k++) {
      const a = met[k];
      const given = pairWeights[a];
      if (given === 0) continue;
      const begin = offsets[a];
      const border = begin + centres[a];
      const end = offsets[a + 1];
      let ofCentres = 0;
      for (let m = begin; m < border; m++) ofCentres += mass[members[m]];
      let all = ofCentres;
      for (let m = border; m < end; m++) all += mass[members[m]];
      if (all === 0) continue;
      // A centre is tied to all others, anyone else to the centres.
      for (let m = begin; m < border; m++) next[members[m]] += given * (all - mass[members[m]]);
      for (let m = border; m < end; m++) next[members[m]] += given * ofCentres;
    }
  };

  return (source) => {
    chances.fill(0);
    mass.fill(0);
    if (strengths[source] === 0) return chances;
    mass[source] = 1 / strengths[source];
    let holders: number[] | undefined = [source];
    let left = 1;
    for (let taken = 1; taken <= walkSteps; taken++) {
      step(activitiesOf(holders));
      left *= 1 - ending;
      const reached: number[] | undefined = taken === 1 ? [] : undefined;
      for (let c = 0; c < order; c++) {
        // Rounding leaves a trace of what each gives to itself.
        if (next[c] <= 0) {
          next[c] = 0;
          continue;
        }
        chances[c] += ending * left * next[c];
        next[c] /= strengths[c];
        reached?.push(c);
      }
      holders = reached;
      [mass, next] = [next, mass];
    }
    return chances;
  };
}
