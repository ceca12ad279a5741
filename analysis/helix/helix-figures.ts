import { flagSchema } from "../../model/flag.ts";
import type { Figure } from "../figure.ts";
import { presence, present } from "./presence.ts";
import { sharedInformation } from "./shared-information.ts";
import { sphereGroups, spheresSchema } from "./spheres.ts";

/** What every figure of the triple helix is asked with. */
export const helixParameters = {
  spheres: spheresSchema,
  includeNone: flagSchema
    .default(false)
    .describe("Whether activities in which none of the three takes part count too, as all three absent."),
};

/**
 * Mutual information in bits between the presence of universities and institutes (U), industry (I) and government with supporting
 * bodies (G) in the selected activities; which kinds are which is a parameter. T(UIG) = H(U) + H(I) + H(G) − H(UI) − H(UG) − H(IG) + H(UIG),
 * H the entropy over activities, each counted once (Leydesdorff 2003, where the sign is this one); T(UI), T(UG) and T(IG) = H + H − H of two of them. T of two is
 * from 0 to 1; T(UIG) from −1 to 1: below 0 the three together make less uncertainty than their pairs explain, which that paper reads as synergy; above 0
 * two of them tell the same of the third. Weights are not read: activities are the cases, not ties.
 *
 * An activity in which none of the three takes part is left out unless `includeNone`. Without it presence cannot be independent
 * (where two are absent the third is there), so that 0 is not what chance gives: read it beside a null model.
 * Undefined without an activity that counts; 0 where a sphere is in none or in all of them, T of two likewise. An organisation
 * that takes part alone is an activity of one sphere. Ties, parts and isolated organisations do not matter. O(participations).
 *
 * Checked in closed form (independent, identical, exclusive or), by brute force over the joint table, and against numpy.
 */
function helixFigure(id: string, axes: number): Figure<typeof helixParameters> {
  return {
    id,
    reads: "facts",
    weightedDefault: undefined,
    parameters: helixParameters,
    source: "doi:10.1023/A:1026253130577",
    computedBy: "analysis/helix/helix-figures.ts",
    why: "Eight counts over activities; no library that is here has it.",
    groups: (facts, organisations, { spheres }) => sphereGroups(facts, organisations, spheres),
    compute({ selection, groups, parameters: { includeNone } }) {
      return helixInformation(presence(selection, groups!), includeNone, axes);
    },
  };
}

const { university, industry, government } = present;

/** Which spheres each figure is about. */
export const helixAxes = {
  tripleHelix: university | industry | government,
  universityIndustry: university | industry,
  universityGovernment: university | government,
  industryGovernment: industry | government,
} as const;
export type HelixFigureId = keyof typeof helixAxes;

export const helixFigures = Object.entries(helixAxes).map(([id, axes]) => helixFigure(id, axes));

/** The figure's value from activities by the spheres in them. */
export function helixInformation(table: Float64Array, includeNone: boolean, axes: number): number {
  const information = sharedInformation(includeNone ? table : table.with(0, 0), axes);
  // What rounding leaves of nothing.
  return Math.abs(information) < 1e-14 ? 0 : information;
}
