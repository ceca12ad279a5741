import type { Figure } from "../figure.ts";
import { miniClusterOverlap } from "./mini-cluster-overlap.ts";

/**
 * Index of fusion: which share of the overlap between mini clusters crosses specialities. The overlap of two mini clusters is the number of
 * organisations that are in both; it crosses where they have no topic in common. Pairs of which one has no topic are left out, since nobody
 * knows what they join. A share; 0 to 1. Mini clusters are of the membership layers, which must be selected (`layers=mini-cluster`); each
 * counts as one, whatever its weight, and one larger than `maxActivitySize` not at all. Undefined where no two mini clusters with topics share
 * a member. O(participations + Σ k²) with k mini clusters of an organisation. The index is the programme's own (KICOX 2010); overlap as
 * ties between activities is that of Breiger 1974, doi:10.2307/2576011.
 *
 * Checked by hand, and by brute force over all pairs of mini clusters.
 */
export const fusion: Figure<Record<never, never>> = {
  id: "fusion",
  reads: "facts",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.2307/2576011",
  computedBy: "analysis/integration/fusion.ts",
  why: "Pairs of the few mini clusters of each organisation; no ties are formed.",
  compute({ facts, selection }) {
    const { same, cross } = miniClusterOverlap(facts.activities, selection);
    return cross / (same + cross);
  },
};
