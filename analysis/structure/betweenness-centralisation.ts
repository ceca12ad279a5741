import { betweenness } from "../centrality/betweenness.ts";
import type { Figure } from "../figure.ts";
import { valuesOnTies } from "../values-on-ties.ts";
import { centralisation } from "./centralisation.ts";

/**
 * Betweenness centralisation: Σ_i (max b − b_i) / (n − 1), b the share of the pairs of others that an organisation lies between: how far
 * what leads from one to another goes through one organisation, against a star (Freeman 1978). No unit; 0 where all lie between as
 * many, 1 in a star. Steps count as one; `weighted=true`: a path is as long as the sum of 1/weight. Pairs in different parts give nobody anything, isolated
 * organisations count with 0. Undefined below three organisations. As long as exact betweenness, O(n · m) at worst.
 *
 * Checked in closed form, by brute force, and against networkx's betweenness.
 */
export const betweennessCentralisation: Figure<Record<never, never>> = {
  id: "betweennessCentralisation",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/structure/betweenness-centralisation.ts",
  why: "The measure's own exact values, so that both say the same.",
  compute(input) {
    const own = { normalised: "true", sampled: "false", weighted: String(input.weighted) };
    return centralisation(valuesOnTies(betweenness, input, own), input.network!.order - 1);
  },
};
