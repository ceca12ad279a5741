import type { FigureInput } from "../figure.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { pairsOf } from "./each-group-pair.ts";

/** What one activity alone gives: the first `count` entries, one for each of its groups. Overwritten by the next activity. */
export interface ActivityEnds {
  /** Its number in the selection. */
  activity: number;
  count: number;
  readonly groups: Uint32Array;
  /** Between organisations of the group, each tie once. */
  readonly inside: Float64Array;
  /** Over all ends of its ties at the group. */
  readonly ends: Float64Array;
}

/**
 * By weight and without the ties, for each activity that makes one: what an activity gives inside a group follows from how many members
 * it has of it, what it gives to a member from whether that is a centre. O(participations).
 */
export function eachActivityEnds(
  { offsets, members, centres, pairWeights }: Selection,
  { groups, of }: NodeGroups,
  visit: (ends: ActivityEnds) => void,
): void {
  const given = scratch(groups.length);
  const all = new Uint32Array(groups.length);
  const others = new Uint32Array(groups.length);
  for (let a = 0; a < pairWeights.length; a++) {
    const weight = pairWeights[a];
    const begin = offsets[a];
    const end = offsets[a + 1];
    if (weight === 0 || centres[a] === 0 || end - begin < 2) continue;
    const firstOther = begin + centres[a];
    for (let place = begin; place < end; place++) {
      all[of[members[place]]]++;
      if (place >= firstOther) others[of[members[place]]]++;
    }
    given.count = 0;
    for (let place = begin; place < end; place++) {
      const group = of[members[place]];
      const present = all[group];
      if (present === 0) continue;
      const withoutCentre = others[group];
      given.groups[given.count] = group;
      given.inside[given.count] = (pairsOf(present) - pairsOf(withoutCentre)) * weight;
      given.ends[given.count++] = ((present - withoutCentre) * (end - begin - 1) + withoutCentre * centres[a]) * weight;
      all[group] = 0;
      others[group] = 0;
    }
    given.activity = a;
    visit(given);
  }
}

/**
 * By number of ties: those that an activity alone makes, which without it would not be. Also for each activity that makes only
 * ties that others make too, with nothing. O(Σ over activities of the ties of their members).
 */
function eachActivitysOwnTies(
  { offsets, members, centres, pairWeights }: Selection,
  network: TieNetwork,
  { groups, of }: NodeGroups,
  visit: (ends: ActivityEnds) => void,
): void {
  const own = scratch(groups.length);
  /** 1 for a member, 2 for a centre. */
  const part = new Uint8Array(network.order);
  const placeOf = new Int32Array(groups.length).fill(-1);
  const at = (group: number) => {
    if (placeOf[group] >= 0) return placeOf[group];
    own.groups[own.count] = group;
    own.inside[own.count] = 0;
    own.ends[own.count] = 0;
    placeOf[group] = own.count;
    return own.count++;
  };
  for (let a = 0; a < pairWeights.length; a++) {
    const begin = offsets[a];
    const end = offsets[a + 1];
    if (pairWeights[a] === 0 || centres[a] === 0 || end - begin < 2) continue;
    for (let place = begin; place < end; place++) part[members[place]] = place < begin + centres[a] ? 2 : 1;
    own.count = 0;
    for (let place = begin; place < end; place++) {
      const node = members[place];
      for (let tie = network.offsets[node]; tie < network.offsets[node + 1]; tie++) {
        const other = network.neighbours[tie];
        if (other < node || network.activities[tie] !== 1 || part[other] === 0 || part[node] + part[other] < 3)
          continue;
        own.ends[at(of[node])]++;
        own.ends[at(of[other])]++;
        if (of[node] === of[other]) own.inside[at(of[node])]++;
      }
    }
    own.activity = a;
    visit(own);
    for (let place = begin; place < end; place++) part[members[place]] = 0;
    for (let k = 0; k < own.count; k++) placeOf[own.groups[k]] = -1;
  }
}

/** What would not be there without an activity, for each that makes ties: by weight, or by number of distinct ties. */
export function eachActivitysShare(
  { selection, network, groups, weighted }: Pick<FigureInput, "selection" | "network" | "groups" | "weighted">,
  visit: (ends: ActivityEnds) => void,
): void {
  if (weighted) eachActivityEnds(selection, groups!, visit);
  else eachActivitysOwnTies(selection, network!, groups!, visit);
}

function scratch(groups: number): ActivityEnds {
  return {
    activity: 0,
    count: 0,
    groups: new Uint32Array(groups),
    inside: new Float64Array(groups),
    ends: new Float64Array(groups),
  };
}
