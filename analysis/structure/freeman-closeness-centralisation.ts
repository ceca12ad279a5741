import { sweepByHops } from "../centrality/sweep-by-hops.ts";
import { twinQuotient } from "../centrality/twin-quotient.ts";
import type { Figure } from "../figure.ts";
import { centralisation } from "./centralisation.ts";

/**
 * Closeness centralisation after Freeman: Σ_i (max c − c_i) · (2n − 3)/((n − 1)(n − 2)), with c_i = (n − 1)/Σ_j d(i, j): how far one
 * organisation is nearer to all than the others are, against a star (Freeman 1978). No unit; 0 where all are as near, 1 in a star. Steps count as one,
 * weights are not read. Undefined where not all are joined, for then some distances are, and so beside any isolated organisation: there
 * `closenessCentralisation` says what can be said. Undefined below three organisations. O(k · m / 32) with k classes of twins.
 *
 * Checked in closed form, by brute force, and against igraph's centr_clo.
 */
export const freemanClosenessCentralisation: Figure<Record<never, never>> = {
  id: "freemanClosenessCentralisation",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.1016/0378-8733(78)90021-7",
  computedBy: "analysis/structure/freeman-closeness-centralisation.ts",
  why: "Sums of distances by the sweep that gives harmonic closeness: 32 sources at a time as bits, twins once.",
  compute({ network, counts, progress }) {
    const { order } = network!;
    if (order < 3 || counts!.parts[0] !== order) return Number.NaN;
    const quotient = twinQuotient(network!, false);
    const sums = new Float64Array(quotient.classes);
    const add = (source: number, distance: number, organisations: number) => {
      sums[source] += distance * organisations;
    };
    sweepByHops(quotient, 0, quotient.classes, add, progress);
    const closeness = Float64Array.from(quotient.classOf, (c) => (order - 1) / sums[c]);
    return centralisation(closeness, ((order - 1) * (order - 2)) / (2 * order - 3));
  },
};
