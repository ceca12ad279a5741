declare const brand: unique symbol;

/**
 * Organisations and the ties between them under stated parameters: simple (no loops, no parallel ties), undirected, as CSR
 * arrays in shared memory. Only `ties/` makes one. Node k is organisation `organisations[k]` of the facts it was derived
 * from; nodes stand in the order of their ids, and so do the neighbours of each.
 */
export interface TieNetwork {
  readonly [brand]: true;
  readonly order: number;
  /** Number of ties: half the length of `neighbours`. */
  readonly size: number;
  readonly organisations: Uint32Array;
  /** Neighbours of node k: `neighbours` from `offsets[k]` to `offsets[k + 1]`. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Tie strength, parallel to `neighbours`; positive. */
  readonly weights: Float64Array;
  /** Number of activities that make the tie, parallel to `neighbours`. */
  readonly activities: Uint32Array;
  /** Nodes without a tie. */
  readonly isolated: number;
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
