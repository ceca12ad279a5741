import type { FigureInput } from "../figure.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { pairsOf } from "./each-group-pair.ts";
import type { NodeGroups } from "./node-groups.ts";

/** What of the ties' weight, or of their number, is at each group. */
export interface GroupEnds {
  /** M_cc: between its own organisations, each tie once. */
  readonly inside: Float64Array;
  /** Over all ends of ties at its organisations: their strength together, so that a tie inside counts twice. */
  readonly ends: Float64Array;
}

/**
 * By weight and without the ties: what an activity gives inside a group follows from how many members it has of it, what it
 * gives to a member from whether that is a centre. Without the matrix of all groups, so for any number of them. O(participations + groups).
 */
export function weightedEnds({ offsets, members, centres, pairWeights }: Selection, groups: NodeGroups): GroupEnds {
  const inside = new Float64Array(groups.groups.length);
  const ends = new Float64Array(groups.groups.length);
  const all = new Uint32Array(groups.groups.length);
  const others = new Uint32Array(groups.groups.length);
  const { of } = groups;
  for (let a = 0; a < pairWeights.length; a++) {
    const given = pairWeights[a];
    if (given === 0) continue;
    const begin = offsets[a];
    const end = offsets[a + 1];
    const firstOther = begin + centres[a];
    for (let place = begin; place < end; place++) {
      all[of[members[place]]]++;
      if (place >= firstOther) others[of[members[place]]]++;
    }
    for (let place = begin; place < end; place++) {
      const group = of[members[place]];
      const present = all[group];
      if (present === 0) continue;
      const withoutCentre = others[group];
      inside[group] += (pairsOf(present) - pairsOf(withoutCentre)) * given;
      ends[group] += ((present - withoutCentre) * (end - begin - 1) + withoutCentre * centres[a]) * given;
      all[group] = 0;
      others[group] = 0;
    }
  }
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
