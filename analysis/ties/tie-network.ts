declare const brand: unique symbol;

/**
 * Nodes and the ties between them, whatever the nodes are: simple (no loops, no parallel ties), undirected, as CSR arrays in
 * shared memory; the neighbours of each node ascend. Only `make-network.ts` vouches for one.
 */
export interface WeightedGraph {
  readonly [brand]: true;
  readonly order: number;
  /** Number of ties: half the length of `neighbours`. */
  readonly size: number;
  /** Neighbours of node k: `neighbours` from `offsets[k]` to `offsets[k + 1]`. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Tie strength, parallel to `neighbours`; positive. */
  readonly weights: Float64Array;
  /** Number of activities that make the tie, parallel to `neighbours`; between activities, of organisations. */
  readonly activities: Uint32Array;
  /** Nodes without a tie. */
  readonly isolated: number;
}

/**
 * Organisations and the ties between them under stated parameters. Node k is organisation `organisations[k]` of the facts
 * it was derived from; nodes stand in the order of their ids.
 */
export interface TieNetwork extends WeightedGraph {
  readonly organisations: Uint32Array;
  readonly leftOut: LeftOut;
}

/** What the parameters left out, so that nothing is dropped silently. */
export interface LeftOut {
  /** Activities above `maxActivitySize`, and the participations in them. */
  readonly activities: number;
  readonly participations: number;
  /** Activities without the dates that the window is compared with, left out because there is a window. */
  readonly undated: number;
  /** Participations in selected activities whose role makes no ties under these parameters. */
  readonly convenors: number;
  /** Only from an edge list: ties given more than once and merged by sum, and loops dropped. */
  readonly merged: number;
  readonly loops: number;
}
