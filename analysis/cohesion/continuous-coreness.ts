import type { Measure } from "../measure.ts";
import { continuousCore } from "./continuous-core.ts";

/**
 * Continuous coreness of i: c_i ≥ 0, of length 1, such that the products c_i c_j correlate most with the ties over all pairs i < j (Borgatti & Everett
 * 2000): high where an organisation is tied to others of the core, near 0 in the periphery. No unit; 0 to 1. Each tie counts as one;
 * `weighted=true`: by its strength. How well it fits is figure `continuousCoreFit`.
 *
 * How it is found, and what is given where no values reach the highest correlation (a star: 1 for its centre, 0 for all others), says
 * `continuous-core.ts`. An organisation without a tie takes part with its pairs. Absent where ties do not vary over pairs: without a tie, all tied to all (weighted:
 * as strongly), and below three organisations. O(n + m) a round, O(n) in memory.
 *
 * Checked in closed form, against searches from random values, against scipy's maximiser, and by what no single value may improve on.
 */
export const continuousCoreness: Measure<Record<never, never>> = {
  id: "continuous-coreness",
  reads: "ties",
  weightedDefault: false,
  parameters: {},
  source: "doi:10.1016/S0378-8733(99)00019-2",
  computedBy: "analysis/cohesion/continuous-core.ts",
  why: "The family has none. All pairs are summed from a few sums, so that a round costs what the ties cost.",
  compute: ({ network, weighted, progress }) =>
    continuousCore(network!, weighted, progress)?.values ?? new Float64Array(network!.order).fill(Number.NaN),
};
