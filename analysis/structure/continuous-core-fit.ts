import { continuousCore } from "../cohesion/continuous-core.ts";
import type { Figure } from "../figure.ts";

/**
 * How near the network is to a core from which ties thin out by degrees: the highest correlation, over all pairs i < j, of ties with products c_i c_j of
 * values c ≥ 0, those of measure `continuous-coreness` (Borgatti & Everett 2000). No unit; above 0 to 1, 1 where values say all ties, as of a star, and
 * of a clique beside organisations without a tie. Each tie counts as one; `weighted=true`: by its strength.
 *
 * The highest that was found: `continuous-core.ts` says how. Undefined where ties do not vary over pairs: without a tie, all tied to all (weighted: as strongly),
 * and below three organisations. Organisations without a tie count with their pairs. O(n + m) a round.
 *
 * Checked in closed form, against searches from random values, and against scipy's maximiser.
 */
export const continuousCoreFit: Figure<Record<never, never>> = {
  id: "continuousCoreFit",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1016/S0378-8733(99)00019-2",
  computedBy: "analysis/cohesion/continuous-core.ts",
  why: "What the measure's search reaches, so that both say the same.",
  compute: ({ network, weighted, progress }) => continuousCore(network!, weighted, progress)?.fit ?? Number.NaN,
};
