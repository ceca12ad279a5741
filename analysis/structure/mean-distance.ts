import { structureFigure } from "./structure-figure.ts";

/**
 * Mean distance: the number of steps on a shortest path between two organisations, on average over the pairs that are joined
 * (Watts & Strogatz 1998). Steps; 1 where every part is complete. Weights are not read. Pairs in different parts do not count, so that a network that falls
 * apart may look short: `efficiency` counts them. Undefined without a tie. O(k · m / 32) with k classes of twins.
 *
 * Checked in closed form, by brute force, and on karate.
 */
export const meanDistance = structureFigure({
  id: "meanDistance",
  source: "doi:10.1038/30918",
  computedBy: "analysis/structure/mean-distance.ts",
  why: "32 sources at a time as bits, twins once; with diameter and efficiency from one pass.",
  of({ distances }) {
    const joined = distances.reduce((sum, pairs) => sum + pairs, 0);
    return joined > 0 ? distances.reduce((sum, pairs, d) => sum + d * pairs, 0) / joined : Number.NaN;
  },
});
