import { structureFigure } from "./structure-figure.ts";

/**
 * Diameter: the largest number of steps on a shortest path between two organisations that are joined (Wasserman & Faust 1994).
 * Steps; from 1. Weights are not read. Of a network in several parts, the largest of any part. Undefined without a tie. O(k · m / 32) with
 * k classes of twins.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const diameter = structureFigure({
  id: "diameter",
  source: "doi:10.1017/CBO9780511815478",
  computedBy: "analysis/structure/diameter.ts",
  why: "32 sources at a time as bits, twins once; with mean distance and efficiency from one pass.",
  of: ({ distances }) => (distances.length > 1 ? distances.length - 1 : Number.NaN),
});
