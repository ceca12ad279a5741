import type { WeightedGraph } from "../ties/tie-network.ts";

/** A partition of the nodes that have a tie: groups 0, 1, 2 …, -1 for the others. */
export interface ConnectedGroups {
  readonly of: Int32Array;
  /** Number of nodes in each group. */
  readonly sizes: Uint32Array;
  /** Groups of the partition given that fell apart and became several. */
  readonly split: number;
}

/**
 * The parts of a partition that hold together by their own ties, numbered by falling size and then by their first node.
 * A group in several pieces becomes several groups.
 */
export function connectedGroups(network: WeightedGraph, partition: ArrayLike<number>): ConnectedGroups {
  const { order, offsets, neighbours } = network;
  const piece = new Int32Array(order).fill(-1);
  const sizes: number[] = [];
  const piecesOf = new Map<number, number>();
  const queue = new Uint32Array(order);
  for (let first = 0; first < order; first++) {
    if (piece[first] >= 0 || offsets[first] === offsets[first + 1]) continue;
    const group = partition[first];
    piecesOf.set(group, (piecesOf.get(group) ?? 0) + 1);
    piece[first] = sizes.length;
    queue[0] = first;
    let tail = 1;
    for (let head = 0; head < tail; head++)
      for (let tie = offsets[queue[head]]; tie < offsets[queue[head] + 1]; tie++) {
        const other = neighbours[tie];
        if (piece[other] >= 0 || partition[other] !== group) continue;
        piece[other] = sizes.length;
        queue[tail++] = other;
      }
    sizes.push(tail);
  }
  // Pieces were found by their first node, and the sort keeps that order among equal sizes.
  const bySize = sizes.map((_, p) => p).sort((p, q) => sizes[q] - sizes[p]);
  const rank = new Int32Array(sizes.length);
  bySize.forEach((p, place) => {
    rank[p] = place;
  });
  return {
    of: piece.map((p) => (p < 0 ? -1 : rank[p])),
    sizes: Uint32Array.from(bySize, (p) => sizes[p]),
    split: [...piecesOf.values()].filter((pieces) => pieces > 1).length,
  };
}
