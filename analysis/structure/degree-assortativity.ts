import { structureFigure } from "./structure-figure.ts";

/**
 * Correlation of the degrees at both ends of a tie (Newman 2002): above 0 where those with many partners are tied to each other.
 * From −1, as in a star, to 1. Weights are not read. Undefined without a tie and where all ends have the same degree; isolated
 * organisations change nothing. In sums of whole numbers, so that it does not depend on order. O(m).
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const degreeAssortativity = structureFigure({
  id: "degreeAssortativity",
  source: "doi:10.1103/PhysRevLett.89.208701",
  computedBy: "analysis/structure/degree-assortativity.ts",
  why: "One pass over the arrays in whole numbers, the same in any order.",
  of({ network: { order, size, offsets, neighbours } }) {
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
    if (size === 0 || variance <= 1e-12 * mean * mean) return Number.NaN;
    return (products / (2 * size) - mean * mean) / variance;
  },
});
