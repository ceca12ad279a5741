import { localClustering } from "../centrality/clustering.ts";
import type { Figure } from "../figure.ts";

/**
 * Mean local clustering: the local clustering of organisations, on average over those with two partners or more (Watts & Strogatz
 * 1998); who has fewer has none, and does not count as 0. A share; from 0 to 1. `weighted=true`: a triangle counts by the geometric mean of its
 * ties (Onnela et al. 2005). In a projection it is high whatever the network: read it against curveball. Undefined where nobody has two
 * partners; isolated organisations change nothing. O(m^1.5) at worst. Source: doi:10.1038/30918.
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const meanClustering: Figure<Record<never, never>> = {
  id: "meanClustering",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1038/30918",
  computedBy: "analysis/structure/mean-clustering.ts",
  why: "The measure's own values, so that both say the same.",
  compute({ network, weighted, progress }) {
    const defined = localClustering(network!, weighted, progress).filter((value) => !Number.isNaN(value));
    return defined.length > 0 ? defined.reduce((sum, value) => sum + value, 0) / defined.length : Number.NaN;
  },
};
