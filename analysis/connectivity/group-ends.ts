import type { FigureInput } from "../figure.ts";
import type { GroupAmounts } from "../ties/group-amounts.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { eachActivityEnds } from "./each-activity-ends.ts";

/** What of a figure's input tells of the ties between its groups. */
export type GroupTiesInput = Pick<
  FigureInput,
  "selection" | "network" | "onTies" | "amounts" | "groups" | "complexes" | "weighted"
>;

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

/** From the ties themselves: by their weight, or by number of distinct ties. O(m + groups). */
export function endsOfTies(
  { order, offsets, neighbours, weights }: TieNetwork,
  { groups, of }: NodeGroups,
  weighted: boolean,
): GroupEnds {
  const twiceInside = new Float64Array(groups.length);
  const ends = new Float64Array(groups.length);
  for (let node = 0; node < order; node++) {
    const group = of[node];
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const given = weighted ? weights[tie] : 1;
      ends[group] += given;
      if (of[neighbours[tie]] === group) twiceInside[group] += given;
    }
  }
  return { inside: twiceInside.map((ties) => ties / 2), ends };
}

/** By weight, or by number of distinct ties, which then are at hand; of some ties alone by weight from those too. */
export function groupEnds({ selection, network, onTies, amounts, groups, weighted }: GroupTiesInput): GroupEnds {
  if (amounts) return endsOfAmounts(amounts, groups!);
  return weighted && !onTies ? weightedEnds(selection, groups!) : endsOfTies(network!, groups!, weighted);
}

function endsOfAmounts(amounts: GroupAmounts, { groups }: NodeGroups): GroupEnds {
  const inside = new Float64Array(groups.length);
  const ends = new Float64Array(groups.length);
  amounts.each((c, d, amount) => {
    ends[c] += amount;
    ends[d] += amount;
    if (c === d) inside[c] += amount;
  });
  return { inside, ends };
}
