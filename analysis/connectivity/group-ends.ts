import type { FigureInput } from "../figure.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { eachActivityEnds } from "./each-activity-ends.ts";
import type { NodeGroups } from "./node-groups.ts";

/** What of the ties' weight, or of their number, is at each group. */
export interface GroupEnds {
  /** M_cc: between its own organisations, each tie once. */
  readonly inside: Float64Array;
  /** Over all ends of ties at its organisations: their strength together, so that a tie inside counts twice. */
  readonly ends: Float64Array;
}

/** By weight and without the ties. Without the matrix of all groups, so for any number of them. O(participations + groups). */
export function weightedEnds(selection: Selection, groups: NodeGroups): GroupEnds {
  const inside = new Float64Array(groups.groups.length);
  const ends = new Float64Array(groups.groups.length);
  eachActivityEnds(selection, groups, (given) => {
    for (let k = 0; k < given.count; k++) {
      inside[given.groups[k]] += given.inside[k];
      ends[given.groups[k]] += given.ends[k];
    }
  });
  return { inside, ends };
}

/** By number of distinct ties. O(m + groups). */
export function countedEnds({ order, offsets, neighbours }: TieNetwork, { groups, of }: NodeGroups): GroupEnds {
  const twiceInside = new Float64Array(groups.length);
  const ends = new Float64Array(groups.length);
  for (let node = 0; node < order; node++) {
    const group = of[node];
    ends[group] += offsets[node + 1] - offsets[node];
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
      if (of[neighbours[tie]] === group) twiceInside[group]++;
  }
  return { inside: twiceInside.map((ties) => ties / 2), ends };
}

/** By weight, or by number of distinct ties, which then are at hand. */
export function groupEnds({
  selection,
  network,
  groups,
  weighted,
}: Pick<FigureInput, "selection" | "network" | "groups" | "weighted">): GroupEnds {
  return weighted ? weightedEnds(selection, groups!) : countedEnds(network!, groups!);
}
