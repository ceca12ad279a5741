import { structureFigure } from "./structure-figure.ts";

/**
 * Transitivity: 3 · triangles / Σ_i k_i (k_i − 1)/2, how often two partners of one organisation are tied themselves (Newman, Watts &
 * Strogatz 2002). A share; 0 in a star, 1 where every part is complete. Weights are not read. In a projection each activity of three alone closes
 * its triangle: read it against a null model. Undefined where nobody has two partners; isolated organisations change nothing. O(m^1.5) at worst.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const transitivity = structureFigure({
  id: "transitivity",
  source: "doi:10.1073/pnas.012582999",
  computedBy: "analysis/structure/transitivity.ts",
  why: "The family has no clustering. Each triangle of the arrays once.",
  of(counts) {
    const { wedges } = counts;
    return wedges > 0 ? (3 * counts.triangles) / wedges : Number.NaN;
  },
});
