import { z } from "zod";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Measure } from "../measure.ts";
import { nodeGroups } from "../ties/node-groups.ts";

const parameters = {
  by: z
    .string()
    .min(1)
    .default("kind")
    .describe("The grouping over which ties are spread: kind, zone, complex, country …"),
};

/**
 * Participation coefficient of i over a grouping: 1 − Σ_c (s_ic / s_i)², with s_ic the weight of its ties into group c
 * (Guimerà & Amaral 2005): 0 where all ties lead into one group, near 1 where they are spread evenly over many. A share;
 * from 0 to 1 − 1/groups. Weights are strengths (`weighted=false`: each tie 1). Organisations without a value are a group of their
 * own. Undefined without a tie. O(m).
 *
 * Checked in closed form and by brute force.
 */
export const participationCoefficient: Measure<typeof parameters> = {
  id: "participation-coefficient",
  reads: "ties",
  weightedDefault: true,
  parameters,
  source: "doi:10.1038/nature03288",
  computedBy: "analysis/brokerage/participation-coefficient.ts",
  why: "The family has none. Sums over a row.",
  compute({ facts, network, weighted, parameters: { by } }) {
    const { order, offsets, neighbours, weights, organisations } = network!;
    const { groups, of } = nodeGroups(organisations, groupingNamed(facts, by));
    const into = new Float64Array(groups.length);
    return Float64Array.from({ length: order }, (_, node) => {
      let strength = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const weight = weighted ? weights[tie] : 1;
        into[of[neighbours[tie]]] += weight;
        strength += weight;
      }
      let squares = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        squares += into[of[neighbours[tie]]] ** 2;
        into[of[neighbours[tie]]] = 0;
      }
      return strength === 0 ? Number.NaN : 1 - squares / strength ** 2;
    });
  },
};
