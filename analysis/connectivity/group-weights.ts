import { TielineError } from "../../model/tieline-error.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { eachGroupPair } from "./each-group-pair.ts";

/** Row-major, symmetric. */
export interface GroupWeights {
  /** M_cd, the weight of all ties between the groups; M_cc that inside, each tie once. */
  readonly weight: Float64Array;
  /** Activities that make a tie between the groups. */
  readonly activities: Float64Array;
}

/** Beyond this a matrix is no answer that anybody reads, and does not fit. */
export const mostGroupsOfMatrix = 1000;

/** Refuses more groups than a matrix holds; `canMerge`: where all but the largest can be asked for as one. */
export function checkFine(groups: number, { canMerge = false } = {}): void {
  if (groups <= mostGroupsOfMatrix) return;
  throw new TielineError("grouping_too_fine", {
    groups,
    limit: mostGroupsOfMatrix,
    ...(canMerge && { way: "merge" }),
  });
}

/** Tie weight between groups without the ties. As long as `eachGroupPair`, and O(groups²) in memory. */
export function groupWeights(selection: Selection, groups: NodeGroups): GroupWeights {
  const order = groups.groups.length;
  checkFine(order);
  const weight = new Float64Array(order * order);
  const activities = new Float64Array(order * order);
  eachGroupPair(selection, groups, (c, d, given) => {
    // Above the diagonal, as c < d; the rest is its mirror image.
    const cell = c * order + d;
    weight[cell] += given;
    activities[cell]++;
  });
  for (let c = 0; c < order; c++)
    for (let d = c + 1; d < order; d++) {
      weight[d * order + c] = weight[c * order + d];
      activities[d * order + c] = activities[c * order + d];
    }
  return { weight, activities };
}
