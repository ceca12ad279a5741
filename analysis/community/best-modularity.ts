import { z } from "zod";
import { seedSchema } from "../../model/seed.ts";
import type { Figure } from "../figure.ts";
import { louvain } from "./louvain.ts";
import { resolutionSchema } from "./resolution.ts";

const parameters = {
  resolution: resolutionSchema,
  runs: z.coerce.number().int().min(1).max(100).default(10).describe("The best of so many runs is taken."),
  seed: seedSchema,
};

/**
 * Modularity of the best of some seeded Louvain runs: Q = Σ_c (e_cc − γ a_c²) of the partition found (Blondel et al. 2008), how far the
 * network falls into communities at all. No unit; from 0 to 1. High in random networks too (Guimerà, Sales-Pardo & Amaral 2004): read it against curveball.
 * Weights are strengths (`weighted=false`: each tie 1). Isolated organisations are in no community. Undefined without a tie. About
 * O(m) a run. Source: doi:10.1088/1742-5468/2008/10/P10008.
 *
 * Checked against `communities`, whose runs they are, and on networks whose communities are known.
 */
export const bestModularity: Figure<typeof parameters> = {
  id: "bestModularity",
  reads: "ties",
  weightedDefault: true,
  parameters,
  source: "doi:10.1088/1742-5468/2008/10/P10008",
  computedBy: "graphology-communities-louvain, analysis/community/best-modularity.ts",
  why: "The runs of the communities themselves, so that both say the same.",
  compute: ({ network, weighted, parameters: { resolution, runs, seed }, progress }) =>
    louvain(network!, { resolution, runs, seed, weighted }, progress).modularity,
};
