import { z } from "zod";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Measure } from "../measure.ts";
import { nodeGroups } from "../ties/node-groups.ts";

const parameters = {
  by: z
    .string()
    .min(1)
    .default("kind")
    .describe("The grouping within which ties count: kind, zone, complex, country …"),
};

/**
 * Within-module z of i over a grouping: the weight of its ties into its own group, less the mean of its group, in standard
 * deviations of its group (over all its members; Guimerà & Amaral 2005). High for a group's own hubs. Unit: standard
 * deviations. Weights are strengths (`weighted=false`: each tie 1). Organisations without a value are a group of their own.
 * Undefined where all members of the group have the same. O(m).
 *
 * Checked in closed form and by brute force.
 */
export const withinGroupZ: Measure<typeof parameters> = {
  id: "within-group-z",
  reads: "ties",
  weightedDefault: true,
  parameters,
  source: "doi:10.1038/nature03288",
  computedBy: "analysis/brokerage/within-group-z.ts",
  why: "The family has none. Sums over a row.",
  compute({ facts, network, weighted, parameters: { by } }) {
    const { order, offsets, neighbours, weights, organisations } = network!;
    const { groups, of } = nodeGroups(organisations, groupingNamed(facts, by));
    const inside = Float64Array.from({ length: order }, (_, node) => {
      let sum = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
        if (of[neighbours[tie]] === of[node]) sum += weighted ? weights[tie] : 1;
      return sum;
    });
    const means = new Float64Array(groups.length);
    inside.forEach((value, node) => {
      means[of[node]] += value / groups[of[node]].organisations;
    });
    const variances = new Float64Array(groups.length);
    inside.forEach((value, node) => {
      variances[of[node]] += (value - means[of[node]]) ** 2 / groups[of[node]].organisations;
    });
    return inside.map((value, node) => {
      const variance = variances[of[node]];
      // What rounding leaves of nothing is nothing.
      return variance > 1e-20 * Math.max(1, means[of[node]] ** 2)
        ? (value - means[of[node]]) / Math.sqrt(variance)
        : Number.NaN;
    });
  },
};
