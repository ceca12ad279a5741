import type { Group, NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { pairsOf } from "./each-group-pair.ts";
import { groupTies } from "./group-ties.ts";
import { groupWeights } from "./group-weights.ts";

/** Group × group, row-major and symmetric; both are in the order of `groups`. */
export interface MixingMatrix {
  readonly groups: readonly Group[];
  /** M_cd: tie weight between the groups; M_cc: inside one, each tie once. */
  readonly weight: Float64Array;
  /** Distinct ties, inside a group each once. */
  readonly ties: Float64Array;
  /** Organisations of the two groups with such a tie. */
  readonly organisations: Float64Array;
  /** Activities that make such a tie. */
  readonly activities: Float64Array;
  /** Share of possible pairs that are tied; NaN where no pair is possible. */
  readonly density: Float64Array;
  /** e_cd: share of all ends of ties (by weight, or by number) that join c and d, so that the whole matrix sums to 1; NaN where there is no tie. */
  readonly share: Float64Array;
  /** e_cd / (a_c a_d), with a_c the share of ends at c: 1 where groups do not matter beyond their strength; NaN where a group has no tie. */
  readonly lift: Float64Array;
}

export interface MixingInput {
  readonly selection: Selection;
  /** The projection of the same selection. */
  readonly network: TieNetwork;
  /** Of its organisations. */
  readonly groups: NodeGroups;
  /** Whether shares and lift are by weight or by number of distinct ties. */
  readonly weighted: boolean;
}

/**
 * Who is tied to whom, by groups (Newman 2003 for e_cd). Organisations without a value are a group of their own, the last.
 * With M_cc each tie once: e_cd = M_cd/2m, e_cc = 2M_cc/2m. Weights are sums over activities, counts of distinct ties come
 * from the projection; with an empty network all are empty. O(participations + m) in time beside the groups of each activity in
 * pairs, O(groups²) in memory. Source: doi:10.1103/PhysRevE.67.026126.
 *
 * Checked in closed form, and against the ties of the projection counted group by group.
 */
export function mixingMatrix({ selection, network, groups: members, weighted }: MixingInput): MixingMatrix {
  const { groups } = members;
  const count = groups.length;
  const { weight, activities } = groupWeights(selection, members);
  const { ties, organisations } = groupTies(network, members);

  const amounts = weighted ? weight : ties;
  const ends = amounts.map((amount, cell) => (isDiagonal(cell, count) ? 2 * amount : amount));
  const all = ends.reduce((sum, amount) => sum + amount, 0);
  const share = ends.map((amount) => amount / all);
  const ofGroup = groups.map((_, c) => share.subarray(c * count, (c + 1) * count).reduce((sum, e) => sum + e, 0));
  return {
    groups,
    weight,
    ties,
    organisations,
    activities,
    density: ties.map((amount, cell) => {
      const [c, d] = [groups[Math.floor(cell / count)], groups[cell % count]];
      return amount / (c === d ? pairsOf(c.organisations) : c.organisations * d.organisations);
    }),
    share,
    lift: share.map((e, cell) => e / (ofGroup[Math.floor(cell / count)] * ofGroup[cell % count])),
  };
}

function isDiagonal(cell: number, count: number): boolean {
  return Math.floor(cell / count) === cell % count;
}
