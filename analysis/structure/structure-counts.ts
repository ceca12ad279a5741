import { type Progress, stretch } from "../../model/progress.ts";
import { connectedGroups } from "../community/connected-groups.ts";
import { sumsOverCommonPartners } from "../ties/sums-over-common-partners.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { pairsByDistance } from "./distances.ts";

/** What several figures of one network read, each counted when the first of them asks. Ties count as one. */
export class StructureCounts {
  readonly network: TieNetwork;
  readonly #progress: Progress;
  #degrees: readonly number[] | undefined;
  #triangles: number | undefined;
  #parts: Uint32Array | undefined;
  #distances: readonly number[] | undefined;

  constructor(network: TieNetwork, progress: Progress) {
    this.network = network;
    this.#progress = progress;
  }

  /** Pairs of organisations, tied or not. */
  get pairs(): number {
    return (this.network.order * (this.network.order - 1)) / 2;
  }

  /** Organisations by their number of partners: `[k]` have k. */
  get degrees(): readonly number[] {
    this.#degrees ??= countDegrees(this.network);
    return this.#degrees;
  }

  /** Pairs of partners of somebody. */
  get wedges(): number {
    return this.degrees.reduce((sum, organisations, k) => sum + organisations * ((k * (k - 1)) / 2), 0);
  }

  /** Three organisations tied to each other. */
  get triangles(): number {
    this.#triangles ??= countTriangles(this.network, stretch(this.#progress, 0, 0.3));
    return this.#triangles;
  }

  /** Organisations in each part that holds together, the largest first; those without a tie are in none. */
  get parts(): Uint32Array {
    this.#parts ??= connectedGroups(this.network, new Uint8Array(this.network.order)).sizes;
    return this.#parts;
  }

  /** Unordered pairs by steps: `[d]` are d steps apart, from 1 on; joined pairs only. */
  get distances(): readonly number[] {
    this.#distances ??= pairsByDistance(this.network, stretch(this.#progress, 0.3, 1));
    return this.#distances;
  }
}

function countDegrees({ order, offsets }: TieNetwork): readonly number[] {
  const degrees: number[] = [];
  for (let node = 0; node < order; node++) {
    const degree = offsets[node + 1] - offsets[node];
    degrees[degree] = (degrees[degree] ?? 0) + 1;
  }
  return Array.from({ length: Math.max(1, degrees.length) }, (_, k) => degrees[k] ?? 0);
}

function countTriangles(network: TieNetwork, progress: Progress): number {
  const { order, neighbours } = network;
  const ones = (length: number) => new Float64Array(length).fill(1);
  const shared = sumsOverCommonPartners(network, ones(neighbours.length), ones(order), progress);
  // Each triangle is met over its three ties, from both ends.
  return shared.reduce((sum, partners) => sum + partners, 0) / 6;
}
