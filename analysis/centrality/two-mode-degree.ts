import { flagSchema } from "../../model/flag.ts";
import type { Measure } from "../measure.ts";
import { twoModeTies } from "../ties/two-mode-ties.ts";

const parameters = {
  normalised: flagSchema.default(true).describe("true: divided by the number of activities; false: how many."),
};

/**
 * Two-mode degree of organisation i: the share of the m selected activities that it takes part in, k_i / m (Borgatti & Everett
 * 1997). Unit: share of activities; from 0 to 1. With `normalised=false` their number k_i. Weights are not read. Activities that
 * are above the size cap count among m and tie nobody: who is in those only has 0. In an empty network there is no value.
 * O(participations).
 *
 * Checked in closed form, by brute force, and against networkx on the Southern women and on chief executives and clubs.
 */
export const twoModeDegree: Measure<typeof parameters> = {
  id: "two-mode-degree",
  reads: "facts",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.1016/S0378-8733(96)00301-2",
  computedBy: "analysis/centrality/two-mode-degree.ts",
  why: "The length of a row, of participations instead of ties.",
  compute({ selection, parameters }) {
    const { order, firstActivity, offsets } = twoModeTies(selection!, parameters);
    const divisor = parameters.normalised ? order - firstActivity : 1;
    return Float64Array.from({ length: firstActivity }, (_, node) => (offsets[node + 1] - offsets[node]) / divisor);
  },
};
