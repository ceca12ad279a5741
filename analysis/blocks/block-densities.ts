import type { WeightedGraph } from "../ties/tie-network.ts";

/** Matrices are block × block, row-major and symmetric. */
export interface BlockDensities {
  /** What a pair of organisations of the two blocks is tied by on average; NaN where there is no pair: inside a block of one. */
  readonly density: Float64Array;
  /** The same over all pairs of organisations that are in a block; NaN without any. */
  readonly meanDensity: number;
  /** The image: 1 where the density is above the mean, else 0; NaN where there is none. */
  readonly image: Float64Array;
}

/** Ties between blocks, and inside them, by how many pairs there are. `of`: block of each node, or -1. O(m + blocks²). */
export function blockDensities(
  { order, offsets, neighbours }: WeightedGraph,
  amounts: Float64Array,
  of: Int32Array,
  sizes: readonly number[],
): BlockDensities {
  const count = sizes.length;
  const ends = new Float64Array(count * count);
  let all = 0;
  for (let node = 0; node < order; node++)
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      // Each pair of nodes once, into both halves of the matrix, so that sums do not differ by their order.
      const other = neighbours[tie];
      if (other < node) continue;
      const [a, b] = [of[node], of[other]];
      ends[a * count + b] += amounts[tie];
      if (a !== b) ends[b * count + a] += amounts[tie];
      all += amounts[tie];
    }
  const members = sizes.reduce((sum, size) => sum + size, 0);
  const meanDensity = all / ((members * (members - 1)) / 2);
  const density = ends.map((amount, cell) => {
    const [a, b] = [Math.floor(cell / count), cell % count];
    return amount / (a === b ? (sizes[a] * (sizes[a] - 1)) / 2 : sizes[a] * sizes[b]);
  });
  const image = density.map((value) => (Number.isNaN(value) ? value : Number(value > meanDensity)));
  return { density, meanDensity, image };
}
