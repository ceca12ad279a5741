import type { WeightedGraph } from "./tie-network.ts";

/** Who is tied to whom, whatever the ties weigh. */
export type Neighbourhoods = Pick<WeightedGraph, "order" | "size" | "offsets" | "neighbours">;

/** Each tie once, from its end of lower degree: nodes stand, and are numbered, by rising degree. */
export interface TiesOnwards {
  /** Number of each node, and the node of each number. */
  readonly rank: Uint32Array;
  readonly nodeAt: Uint32Array;
  /** From the k-th node `to[from[k]]` to `to[from[k + 1] - 1]`, in rising order. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The half-tie (a place in `neighbours`) that leads back. */
  readonly tieOf: Uint32Array;
}

export function tiesOnwards({ order, size, offsets, neighbours }: Neighbourhoods): TiesOnwards {
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const nodeAt = Uint32Array.from({ length: order }, (_, node) => node).sort((a, b) => degree(a) - degree(b) || a - b);
  const rank = new Uint32Array(order);
  nodeAt.forEach((node, k) => {
    rank[node] = k;
  });
  const from = new Uint32Array(order + 1);
  for (let k = 0; k < order; k++) {
    const node = nodeAt[k];
    let onwards = 0;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) if (rank[neighbours[tie]] > k) onwards++;
    from[k + 1] = from[k] + onwards;
  }
  const to = new Uint32Array(size);
  const tieOf = new Uint32Array(size);
  const next = from.slice(0, order);
  // Nodes in rising order write themselves into the lists of those before them: no list is to be sorted.
  for (let k = 0; k < order; k++) {
    const node = nodeAt[k];
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const before = rank[neighbours[tie]];
      if (before > k) continue;
      const place = next[before]++;
      to[place] = k;
      tieOf[place] = tie;
    }
  }
  return { rank, nodeAt, from, to, tieOf };
}
