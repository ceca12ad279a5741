import type { Measure } from "../measure.ts";
import type { Selection } from "../ties/selection.ts";

/**
 * Strength of i: s_i = Σ_j w_ij, the weight of all its ties. Unit: that of the weighting, so newman: activities with a
 * partner; fractional: shares of activities, doubled; count and star: shared activities, once for each partner. From 0;
 * an organisation without a tie has 0.
 *
 * Needs no ties: the sum over ties is a sum over activities, in each of which a centre is tied to all others that are nodes
 * and anybody else to the centres. Under newman an activity of which all participants are nodes gives (n_a − 1)/(n_a − 1), exactly 1, which
 * the same sum over rounded weights does not: equal numbers of activities rank as equal. O(participations). Source: Barrat et al. 2004; for newman weights Newman 2001, Phys. Rev. E 64, 016132.
 *
 * On some ties alone it is the sum of their weights, O(m). Checked against the ties of the projection, by brute force, and on H2020 under all four weightings against a plain count.
 */
export const strength: Measure<Record<never, never>> = {
  id: "strength",
  reads: "facts",
  weightedDefault: undefined,
  alwaysWeighted: true,
  parameters: {},
  source: "doi:10.1073/pnas.0400087101",
  computedBy: "analysis/centrality/strength.ts",
  why: "A sum over activities, which needs no ties and is exact: under newman the number of activities with a partner is a whole number, where the sum of rounded weights is not.",
  compute: ({ selection }) => strengthsIn(selection!),
  onTies({ order, offsets, weights }) {
    const values = new Float64Array(order);
    for (let node = 0; node < order; node++)
      for (let place = offsets[node]; place < offsets[node + 1]; place++) values[node] += weights[place];
    return values;
  },
};

/** Parallel to the nodes of the selection. */
export function strengthsIn({
  organisations,
  activities,
  offsets,
  members,
  centres,
  units,
  parts,
}: Selection): Float64Array {
  const values = new Float64Array(organisations.length);
  for (let a = 0; a < activities.length; a++) {
    const firstOther = offsets[a] + centres[a];
    const end = offsets[a + 1];
    const others = end - offsets[a] - 1;
    for (let k = offsets[a]; k < end; k++)
      values[members[k]] += (units[a] * (k < firstOther ? others : centres[a])) / parts[a];
  }
  return values;
}
