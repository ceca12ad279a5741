import { structureFigure } from "./structure-figure.ts";

/**
 * Global efficiency: 1/d on average over all pairs of organisations, 0 where they are not joined (Latora & Marchiori 2001). No
 * unit; 0 without a tie, 1 where all are tied to all. Weights are not read. Undefined below two organisations. O(k · m / 32)
 * with k classes of twins.
 *
 * Checked in closed form and by brute force.
 */
export const efficiency = structureFigure({
  id: "efficiency",
  source: "doi:10.1103/PhysRevLett.87.198701",
  computedBy: "analysis/structure/efficiency.ts",
  why: "32 sources at a time as bits, twins once; with mean distance and diameter from one pass.",
  of(counts) {
    if (counts.pairs <= 0) return Number.NaN;
    return counts.distances.reduce((sum, pairs, d) => (d === 0 ? sum : sum + pairs / d), 0) / counts.pairs;
  },
});
