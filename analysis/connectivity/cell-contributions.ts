import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { pairsOf } from "./each-group-pair.ts";

/** What one cell of a mixing matrix is made of. */
export interface CellContributions {
  /** M_cd: weight of all ties between the two groups; inside one, each tie once. */
  readonly weight: number;
  /** Activities that make such a tie, the heaviest first; equal ones as they stand in the selection. Numbers in the selection. */
  readonly activities: Uint32Array;
  /** What each gives: together the weight. */
  readonly given: Float64Array;
  /** Nodes with such a tie, the one with most first; equal ones in the order of the nodes. */
  readonly organisations: Uint32Array;
  /** Weight of the ties of each in the cell: together twice the weight, as a tie has two ends. */
  readonly held: Float64Array;
  /** Activities that give it to them. */
  readonly through: Uint32Array;
}

/**
 * The activities and organisations behind a cell of a mixing matrix, without the ties: an activity with n_c and n_d members gives n_c n_d pairs between c and d, each
 * member of c the n_d of its own. Under star weighting only pairs with a centre count. O(participations + found · log found). Checked against the ties of each activity, pair by pair.
 */
export function cellContributions(
  { organisations, offsets, members, centres, pairWeights }: Selection,
  { of }: Pick<NodeGroups, "of">,
  c: number,
  d: number,
): CellContributions {
  const held = new Float64Array(organisations.length);
  const through = new Uint32Array(organisations.length);
  const given: { activity: number; weight: number }[] = [];
  for (let a = 0; a < pairWeights.length; a++) {
    const unit = pairWeights[a];
    if (unit === 0) continue;
    const [begin, end] = [offsets[a], offsets[a + 1]];
    const firstOther = begin + centres[a];
    let [ofC, ofD, centresOfC, centresOfD] = [0, 0, 0, 0];
    for (let place = begin; place < end; place++) {
      const group = of[members[place]];
      if (group === c) {
        ofC++;
        if (place < firstOther) centresOfC++;
      }
      if (group === d) {
        ofD++;
        if (place < firstOther) centresOfD++;
      }
    }
    const pairs =
      c === d ? pairsOf(ofC) - pairsOf(ofC - centresOfC) : ofC * ofD - (ofC - centresOfC) * (ofD - centresOfD);
    if (pairs === 0) continue;
    given.push({ activity: a, weight: pairs * unit });
    for (let place = begin; place < end; place++) {
      const node = members[place];
      const isCentre = place < firstOther;
      const others =
        of[node] === c ? (isCentre ? ofD : centresOfD) : of[node] === d ? (isCentre ? ofC : centresOfC) : 0;
      // Inside a group nobody is tied to itself.
      const partners = c === d && of[node] === c && isCentre ? others - 1 : others;
      if (partners <= 0) continue;
      held[node] += partners * unit;
      through[node]++;
    }
  }
  given.sort((one, other) => other.weight - one.weight || one.activity - other.activity);
  const nodes = Uint32Array.from(held.keys())
    .filter((node) => through[node] > 0)
    .sort((one, other) => held[other] - held[one] || one - other);
  return {
    weight: given.reduce((sum, { weight }) => sum + weight, 0),
    activities: Uint32Array.from(given, ({ activity }) => activity),
    given: Float64Array.from(given, ({ weight }) => weight),
    organisations: nodes,
    held: Float64Array.from(nodes, (node) => held[node]),
    through: Uint32Array.from(nodes, (node) => through[node]),
  };
}
