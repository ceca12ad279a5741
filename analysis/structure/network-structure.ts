import { type Progress, stretch } from "../../model/progress.ts";
import { connectedGroups } from "../community/connected-groups.ts";
import { eachTriangle } from "../ties/each-triangle.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { degreeAssortativity } from "./degree-assortativity.ts";
import { pairsByDistance } from "./distances.ts";

/** A network as a whole. What is undefined is absent. */
export interface NetworkStructure {
  /** Share of the pairs of organisations that are tied. */
  readonly density?: number;
  /** Mean number of partners. */
  readonly meanDegree?: number;
  /** Parts that hold together, single organisations among them. */
  readonly components: number;
  /** Share of the organisations that are in the largest part. */
  readonly giantShare?: number;
  /** Three times the triangles by the pairs of partners of somebody: how often partners of one are tied themselves. */
  readonly transitivity?: number;
  readonly triangles: number;
  /** Correlation of the degrees at both ends of a tie. */
  readonly degreeAssortativity?: number;
  /** Mean number of steps between two organisations that are joined. */
  readonly meanDistance?: number;
  /** Largest number of steps between two organisations that are joined. */
  readonly diameter?: number;
  /** 1/d on average over all pairs, 0 where not joined. */
  readonly efficiency?: number;
  /** How far degrees are concentrated on one organisation: 0 where all are equal, 1 in a star. */
  readonly degreeCentralisation?: number;
  /** Organisations by their number of partners: `[k]` have k. */
  readonly degrees: readonly number[];
  /** Unordered pairs by steps: `[d]` are d steps apart. */
  readonly distances: readonly number[];
}

/**
 * Figures of a network as a whole, over all its organisations, those without a tie included. Ties count as one.
 *
 * Density 2m/(n(n − 1)) and mean degree 2m/n. Transitivity 3 · triangles / Σ k(k − 1)/2 (Newman, Watts & Strogatz 2002).
 * Assortativity by degree: Newman 2002. Mean distance over joined pairs; efficiency over all (Latora & Marchiori 2001). Degree
 * centralisation Σ (max k − k_i) / ((n − 1)(n − 2)) (Freeman 1978). Absent: density, efficiency below two organisations, centralisation below
 * three, transitivity where nobody has two partners, assortativity where all ends of ties have the same degree, distances
 * without a tie. O(m^1.5) for triangles and O(k · m / 32) for distances, both at worst; O(n + m) in memory.
 *
 * Sources: doi:10.1016/0378-8733(78)90021-7, doi:10.1073/pnas.012582999, doi:10.1103/PhysRevLett.89.208701, doi:10.1103/PhysRevLett.87.198701.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export function networkStructure(network: TieNetwork, progress: Progress): NetworkStructure {
  const { order, size, offsets, isolated } = network;
  const degrees: number[] = [];
  let largest = 0;
  let wedges = 0;
  for (let node = 0; node < order; node++) {
    const degree = offsets[node + 1] - offsets[node];
    degrees[degree] = (degrees[degree] ?? 0) + 1;
    largest = Math.max(largest, degree);
    wedges += degree < 2 ? 0 : (degree * (degree - 1)) / 2;
  }
  let triangles = 0;
  const count = () => {
    triangles++;
  };
  eachTriangle(network, count, stretch(progress, 0, 0.3));
  const parts = connectedGroups(network, new Uint8Array(order)).sizes;
  const distances = pairsByDistance(network, stretch(progress, 0.3, 1));
  const joined = distances.reduce((sum, pairs) => sum + pairs, 0);
  const pairs = (order * (order - 1)) / 2;
  return {
    ...(pairs > 0 && { density: size / pairs }),
    ...(order > 0 && { meanDegree: (2 * size) / order, giantShare: (parts[0] ?? 1) / order }),
    components: parts.length + isolated,
    ...(wedges > 0 && { transitivity: (3 * triangles) / wedges }),
    triangles,
    degreeAssortativity: degreeAssortativity(network),
    ...(joined > 0 && {
      meanDistance: distances.reduce((sum, pairs, d) => sum + d * pairs, 0) / joined,
      diameter: distances.length - 1,
    }),
    ...(pairs > 0 && { efficiency: distances.reduce((sum, count, d) => (d === 0 ? sum : sum + count / d), 0) / pairs }),
    ...(order > 2 && { degreeCentralisation: (order * largest - 2 * size) / ((order - 1) * (order - 2)) }),
    degrees: Array.from({ length: largest + 1 }, (_, k) => degrees[k] ?? 0),
    distances,
  };
}
