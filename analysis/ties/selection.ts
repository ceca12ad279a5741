import type { LeftOut } from "./tie-network.ts";

/**
 * Which organisations a network is about, and what each selected activity gives to the pairs in it: all that the
 * parameters decide, before any pair is formed. The projection reads it, and so does whatever is a sum over activities
 * (strength, mixing) and needs no pairs. Nodes are numbered 0, 1, 2 … in the order of their ids. Arrays in shared memory.
 */
export interface Selection {
  /** Index in the facts of each node, ascending. */
  readonly organisations: Uint32Array;
  /** Index in the facts of each selected activity, ascending; those too small or too large to make ties among them. */
  readonly activities: Uint32Array;
  /** Members of the k-th selected activity that are nodes: `members` from `offsets[k]` to `offsets[k + 1]`, centres first. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
  /** How many of its members lead it: they come first. */
  readonly leads: Uint32Array;
  /** How many of its members are tied to all others in it: the leads under star weighting, else everyone. */
  readonly centres: Uint32Array;
  /** n_a: all its distinct organisations, nodes or not, and those that are not named. */
  readonly sizes: Uint32Array;
  /** Layer × weight × decay, times a relation's value; 0 where it makes no ties. */
  readonly units: Float64Array;
  /** Into how many parts the unit is divided: n_a − 1 under newman, n_a (n_a − 1)/2 under fractional, else 1. */
  readonly parts: Float64Array;
  /** What it gives to a pair of which one at least is a centre: unit / parts. */
  readonly pairWeights: Float64Array;
  readonly leftOut: LeftOut;
}
