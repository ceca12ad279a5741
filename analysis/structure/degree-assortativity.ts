import type { WeightedGraph } from "../ties/tie-network.ts";

/**
 * Correlation of the degrees at both ends of a tie (Newman 2002, doi:10.1103/PhysRevLett.89.208701): above 0 where those
 * with many partners are tied to each other. From −1 to 1; undefined without a tie and where all ends have the same degree.
 * In sums of whole numbers, so that it does not depend on order. O(m).
 */
export function degreeAssortativity({ order, size, offsets, neighbours }: WeightedGraph): number | undefined {
  let products = 0;
  let sums = 0;
  let squares = 0;
  for (let node = 0; node < order; node++) {
    const degree = offsets[node + 1] - offsets[node];
    sums += degree * degree;
    squares += degree ** 3;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const other = neighbours[tie];
      products += degree * (offsets[other + 1] - offsets[other]);
    }
  }
  // Each tie is met from both ends: 2m ends in all.
  const mean = sums / (2 * size);
  const variance = squares / (2 * size) - mean * mean;
  if (size === 0 || variance <= 1e-12 * mean * mean) return undefined;
  return (products / (2 * size) - mean * mean) / variance;
}
