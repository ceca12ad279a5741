import type { Progress } from "../../model/progress.ts";
import type { Measure } from "../measure.ts";
import { sumsOverCommonPartners } from "../ties/sums-over-common-partners.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

/**
 * Local clustering of i: the share of the pairs of its partners that are tied to each other, 2 t_i / (k_i (k_i − 1)) with
 * t_i triangles and degree k_i (Watts & Strogatz 1998). With `weighted=true` a triangle counts by the geometric mean of its
 * ties' weights, each divided by the largest weight of the network (Onnela et al. 2005): 1 only where all are as strong as
 * the strongest. A share: from 0 to 1. Undefined below two partners.
 *
 * In a projection it is 1 for whoever takes part in one activity only: read it against a null model. O(m^1.5) at worst.
 * Source: doi:10.1038/30918; weighted doi:10.1103/PhysRevE.71.065103.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const clustering: Measure<Record<never, never>> = {
  id: "clustering",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1038/30918",
  computedBy: "analysis/centrality/clustering.ts",
  why: "The family has no weighted form. Each triangle of the arrays once.",
  compute: ({ network, weighted, progress }) => localClustering(network!, weighted, progress),
};

/** NaN below two partners. */
export function localClustering(network: TieNetwork, weighted: boolean, progress: Progress): Float64Array {
  const { order, offsets, weights } = network;
  const largest = weights.reduce((max, weight) => Math.max(max, weight), 0);
  const roots = weights.map((weight) => (weighted ? Math.cbrt(weight / largest) : 1));
  const sums = sumsOverCommonPartners(network, roots, new Float64Array(order).fill(1), progress);
  return Float64Array.from({ length: order }, (_, node) => {
    const degree = offsets[node + 1] - offsets[node];
    // Each triangle is met over both of its ties at the node.
    let twice = 0;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) twice += roots[tie] * sums[tie];
    return degree < 2 ? Number.NaN : twice / (degree * (degree - 1));
  });
}
