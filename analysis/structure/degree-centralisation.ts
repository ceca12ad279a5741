import { structureFigure } from "./structure-figure.ts";

/**
 * Degree centralisation: Σ_i (max k − k_i) / ((n − 1)(n − 2)), how far ties are concentrated on one organisation, against a star
 * (Freeman 1978). No unit; 0 where all have as many partners, 1 in a star. Weights are not read. Isolated organisations count with 0 partners.
 * Undefined below three organisations. O(n).
 *
 * Checked in closed form and by brute force.
 */
export const degreeCentralisation = structureFigure({
  id: "degreeCentralisation",
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/structure/degree-centralisation.ts",
  why: "The largest degree and the sum are at hand.",
  of({ network: { order, size }, degrees }) {
    const largest = degrees.length - 1;
    return order > 2 ? (order * largest - 2 * size) / ((order - 1) * (order - 2)) : Number.NaN;
  },
});
