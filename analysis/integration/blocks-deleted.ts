import { eachGroupPair } from "../connectivity/each-group-pair.ts";
import { graphOfTies } from "../ties/graph-of-ties.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

/** So many blocks of activities are deleted one at a time, at most. */
const mostBlocks = 32;

/** What stays between groups without one of the blocks: a network of two stand-ins for each group, so that what is inside one has a tie too. */
export interface BlocksDeleted {
  readonly networks: readonly TieNetwork[];
  readonly groups: NodeGroups;
}

const known = new WeakMap<Selection, Map<string, BlocksDeleted>>();

/**
 * The tie weights between groups without each of up to 32 blocks of activities: the k-th activity that makes ties is in block k mod B, and with 32 of them or
 * fewer each is a block of its own. Whether two groups are still tied is counted, not read off a difference of weights. Made once for a selection and its
 * groups, for all indexes that read them. O(participations + Σ over activities of the square of the number of groups in it + B · pairs of groups).
 */
export function blocksDeleted(selection: Selection, groups: NodeGroups): BlocksDeleted {
  const made = known.get(selection) ?? new Map<string, BlocksDeleted>();
  known.set(selection, made);
  const key = groups.groups.map(({ id }) => id).join("\n");
  const deleted = made.get(key) ?? deleteBlocks(selection, groups);
  made.set(key, deleted);
  return deleted;
}

function deleteBlocks(selection: Selection, { groups, of }: NodeGroups): BlocksDeleted {
  const { pairWeights, centres, offsets } = selection;
  const making = [...pairWeights.keys()].filter(
    (a) => pairWeights[a] > 0 && centres[a] > 0 && offsets[a + 1] - offsets[a] > 1,
  );
  const blocks = Math.min(making.length, mostBlocks);
  const order = 2 * groups.length;
  const cellOf = (c: number, d: number) =>
    c === d ? 2 * c * order + 2 * c + 1 : 2 * Math.min(c, d) * order + 2 * Math.max(c, d);
  const perBlock = Array.from({ length: blocks }, (_, block) => {
    const own = pairWeights.map(() => 0);
    for (let k = block; k < making.length; k += blocks) own[making[k]] = pairWeights[making[k]];
    const given = new Map<number, number>();
    eachGroupPair({ ...selection, pairWeights: own }, { groups, of }, (c, d, weight) => {
      const cell = cellOf(c, d);
      given.set(cell, (given.get(cell) ?? 0) + weight);
    });
    return given;
  });
  const total = new Map<number, { weight: number; blocks: number }>();
  for (const given of perBlock)
    for (const [cell, weight] of given) {
      const so = total.get(cell);
      total.set(cell, { weight: (so?.weight ?? 0) + weight, blocks: (so?.blocks ?? 0) + 1 });
    }
  const cells = [...total.keys()].sort((a, b) => a - b);
  const networks = perBlock.map((given): TieNetwork => {
    const left = cells.filter((cell) => total.get(cell)!.blocks > Number(given.has(cell)));
    const ties = {
      source: Uint32Array.from(left, (cell) => Math.floor(cell / order)),
      target: Uint32Array.from(left, (cell) => cell % order),
      weight: Float64Array.from(left, (cell) => total.get(cell)!.weight - (given.get(cell) ?? 0)),
      activities: new Uint32Array(left.length),
    };
    return { ...graphOfTies(order, ties), organisations: new Uint32Array(order), leftOut: selection.leftOut };
  });
  return { networks, groups: { groups, of: Uint32Array.from({ length: order }, (_, node) => node >> 1) } };
}
