import { eigenvector } from "../centrality/eigenvector.ts";
import type { Figure } from "../figure.ts";
import { valuesOnTies } from "../values-on-ties.ts";
import { centralisation } from "./centralisation.ts";

/**
 * Eigenvector centralisation: Σ_i (1 − x_i / max x) / (n − 2), x the eigenvector centrality: how far it is concentrated on one organisation (Freeman 1978). n − 2
 * is the most that n organisations can have, with one tie between two and all others alone; a star of n has (n − 1 − √(n − 1))/(n − 2). No
 * unit; 0 to 1. Weights are strengths (`weighted=false`: each tie 1). Those outside the largest component, where the measure is undefined, count with 0.
 * Undefined below three organisations and without a tie. As long as the measure.
 *
 * Checked in closed form, by power iteration on a dense matrix, and against igraph's centr_eigen.
 */
export const eigenvectorCentralisation: Figure<Record<never, never>> = {
  id: "eigenvectorCentralisation",
  reads: "ties",
  weightedDefault: true,
  parameters: {},
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/structure/eigenvector-centralisation.ts",
  why: "The measure's own values, so that both say the same.",
  compute(input) {
    const { order, size } = input.network!;
    if (size === 0) return Number.NaN;
    const values = valuesOnTies(eigenvector, input, { weighted: String(input.weighted) });
    const counted = values.map((value) => (Number.isNaN(value) ? 0 : value));
    const highest = counted.reduce((so, value) => Math.max(so, value), 0);
    return centralisation(
      counted.map((value) => value / highest),
      order - 2,
    );
  },
};
