import { groupFigure } from "../connectivity/group-figure.ts";
import { resolutionSchema } from "./resolution.ts";

/**
 * Modularity of the groups of a grouping: Q = Σ_c (e_cc − γ a_c²), with e_cc the share of all ends of ties that lie inside
 * group c, a_c the share at c, γ the resolution (Newman & Girvan 2004; Reichardt & Bornholdt 2006). No unit; at most 1, −γ at least. Weights are
 * strengths (`weighted=false`: each tie 1). Organisations without a value are a group of their own; isolated ones change
 * nothing. Undefined without a tie. O(participations), by number of ties O(m). Source: doi:10.1103/PhysRevE.69.026113.
 *
 * Checked in closed form, by brute force, against networkx, and against `modularity` of the projection.
 */
export const groupModularity = groupFigure({
  id: "groupModularity",
  parameters: { resolution: resolutionSchema },
  source: "doi:10.1103/PhysRevE.69.026113",
  computedBy: "analysis/community/group-modularity.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of({ inside, ends }, { resolution }) {
    const all = ends.reduce((sum, one) => sum + one, 0);
    if (all === 0) return Number.NaN;
    return inside.reduce((sum, one, c) => sum + (2 * one) / all - resolution * (ends[c] / all) ** 2, 0);
  },
});
