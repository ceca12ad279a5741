import { type Progress, stretch } from "../../model/progress.ts";
import { connectedGroups } from "../community/connected-groups.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { tiesOnwards } from "../ties/ties-onwards.ts";
import { trianglesByTie } from "../ties/triangles-by-tie.ts";
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
  let triangles = 0;
  trianglesByTie(
    tiesOnwards(network),
    (_a, _b, _ab, count) => {
      triangles += count;
    },
    progress,
  );
  return triangles;
}
