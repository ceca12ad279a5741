import type { Measure } from "../measure.ts";
import { discreteCore } from "./discrete-core.ts";

/**
 * Core or periphery: 1 where i is in the core, 0 where it is in the periphery, by the discrete model of Borgatti & Everett (2000) as Lip
 * (2011) solves it. The core is everybody with at least τ partners, with the τ that leaves the fewest exceptions Z: pairs in the core
 * without a tie, and ties in the periphery; ties between the two do not matter. Where two cores leave as few the smaller is taken, and those with
 * equally many partners are in together or out together (`discrete-core.ts`). No unit; 0 or 1. Weights are not read.
 *
 * Of a star the core is its centre, of a complete network all; nobody, where a network has no tie, or none that is more of a core than no core: two
 * equal cliques without more. An organisation without a tie is in the periphery. Parts that do not hang together are looked at as one network. In a
 * projection the core may be one large activity. O(n log n).
 *
 * Checked in closed form, against every threshold by the definition and every set of small networks, and against cpnet.
 */
export const corePeriphery: Measure<Record<never, never>> = {
  id: "core-periphery",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.48550/arXiv.1102.5511",
  computedBy: "analysis/cohesion/discrete-core.ts",
  why: "The family has none. One pass over the numbers of partners is exact; a search from random starts is not.",
  compute: ({ network }) => Float64Array.from(discreteCore(network!)),
};
