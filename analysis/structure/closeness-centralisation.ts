import { harmonicCloseness } from "../centrality/harmonic-closeness.ts";
import type { Figure } from "../figure.ts";
import { valuesOnTies } from "../values-on-ties.ts";
import { centralisation } from "./centralisation.ts";

/**
 * Closeness centralisation: Σ_i (max h − h_i) · 2/(n − 2), h the harmonic closeness Σ_j 1/d(i, j) divided by n − 1: how far one
 * organisation is nearer to all than the others are, against a star (Freeman 1978, with harmonic closeness because Freeman's own is
 * undefined where a network is in parts). No unit; 0 where all are as near, 1 in a star. Steps count as one. Isolated organisations count
 * with 0, so that a star beside one of them has 1 too. Undefined below three organisations. O(k · m / 32) with k classes of twins.
 *
 * Checked in closed form, by brute force, and against networkx's harmonic centrality.
 */
export const closenessCentralisation: Figure<Record<never, never>> = {
  id: "closenessCentralisation",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/structure/closeness-centralisation.ts",
  why: "The measure's own values, so that both say the same.",
  compute(input) {
    const values = valuesOnTies(harmonicCloseness, input, { normalised: "true" });
    return centralisation(values, (input.network!.order - 2) / 2);
  },
};
