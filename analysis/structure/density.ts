import { structureFigure } from "./structure-figure.ts";

/**
 * Density: m / (n(n − 1)/2), the share of the pairs of organisations that are tied (Wasserman & Faust 1994). A share; 0 without
 * a tie, 1 where all are tied to all. Weights are not read. An isolated organisation counts in n. Undefined below two organisations. O(1).
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const density = structureFigure({
  id: "density",
  source: "doi:10.1017/CBO9780511815478",
  computedBy: "analysis/structure/density.ts",
  why: "Both numbers are at hand.",
  of: ({ network, pairs }) => (pairs > 0 ? network.size / pairs : Number.NaN),
});
