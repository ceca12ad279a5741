import { TielineError } from "../../model/tieline-error.ts";
import type { Selection } from "../ties/selection.ts";
import type { NodeGroups } from "./node-groups.ts";

/** Row-major, symmetric. */
export interface GroupWeights {
  /** M_cd, the weight of all ties between the groups; M_cc that inside, each tie once. */
  readonly weight: Float64Array;
  /** Activities that make a tie between the groups. */
  readonly activities: Float64Array;
}

/** Beyond this a matrix is no answer that anybody reads, and does not fit. */
const mostGroups = 1000;

/**
 * Tie weight between groups without the ties: what an activity gives to all its pairs between c and d follows from how
 * many members it has of each. Where some are centres only (star weighting), pairs of two others do not count: with n
 * members and o others, n_c n_d − o_c o_d pairs, inside a group the pairs of n_c less the pairs of o_c.
 * O(participations + Σ over activities of the square of the number of groups in it).
 */
export function groupWeights({ offsets, members, centres, pairWeights }: Selection, groups: NodeGroups): GroupWeights {
  const order = groups.groups.length;
  if (order > mostGroups) throw new TielineError("grouping_too_fine", { groups: order, limit: mostGroups });
  const weight = new Float64Array(order * order);
  const activities = new Float64Array(order * order);
  const all = new Uint32Array(order);
  const others = new Uint32Array(order);
  const present = new Uint32Array(order);
  for (let a = 0; a < pairWeights.length; a++) {
    const given = pairWeights[a];
    if (given === 0) continue;
    const end = offsets[a + 1];
    let count = 0;
    for (let place = offsets[a]; place < end; place++) {
      const group = groups.of[members[place]];
      if (all[group]++ === 0) present[count++] = group;
    }
    for (let place = offsets[a] + centres[a]; place < end; place++) others[groups.of[members[place]]]++;
    for (let p = 0; p < count; p++) {
      const c = present[p];
      const ofC = all[c];
      const othersOfC = others[c];
      const inside = pairsOf(ofC) - pairsOf(othersOfC);
      if (inside > 0) {
        weight[c * order + c] += inside * given;
        activities[c * order + c]++;
      }
      for (let q = p + 1; q < count; q++) {
        const d = present[q];
        const pairs = ofC * all[d] - othersOfC * others[d];
        if (pairs === 0) continue;
        // Above the diagonal only; the rest is its mirror image.
        const cell = c < d ? c * order + d : d * order + c;
        weight[cell] += pairs * given;
        activities[cell]++;
      }
    }
    for (let p = 0; p < count; p++) {
      all[present[p]] = 0;
      others[present[p]] = 0;
    }
  }
  for (let c = 0; c < order; c++)
    for (let d = c + 1; d < order; d++) {
      weight[d * order + c] = weight[c * order + d];
      activities[d * order + c] = activities[c * order + d];
    }
  return { weight, activities };
}

export function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}
