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
  const present: number[] = [];
  for (let a = 0; a < pairWeights.length; a++) {
    if (pairWeights[a] === 0) continue;
    for (let place = offsets[a]; place < offsets[a + 1]; place++) {
      const group = groups.of[members[place]];
      if (all[group]++ === 0) present.push(group);
      if (place - offsets[a] >= centres[a]) others[group]++;
    }
    for (let p = 0; p < present.length; p++) {
      const c = present[p];
      for (let q = p; q < present.length; q++) {
        const d = present[q];
        const pairs = c === d ? pairsOf(all[c]) - pairsOf(others[c]) : all[c] * all[d] - others[c] * others[d];
        if (pairs === 0) continue;
        weight[c * order + d] += pairs * pairWeights[a];
        activities[c * order + d]++;
        if (c === d) continue;
        weight[d * order + c] += pairs * pairWeights[a];
        activities[d * order + c]++;
      }
    }
    for (const group of present) {
      all[group] = 0;
      others[group] = 0;
    }
    present.length = 0;
  }
  return { weight, activities };
}

export function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}
