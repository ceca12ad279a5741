import { structureFigure } from "./structure-figure.ts";

/**
 * Mean degree: 2m/n, the number of partners on average (Wasserman & Faust 1994). Organisations; from 0 to n − 1. Weights are not
 * read. An isolated organisation counts with 0. Undefined without organisations. O(1).
 *
 * Checked in closed form.
 */
export const meanDegree = structureFigure({
  id: "meanDegree",
  source: "doi:10.1017/CBO9780511815478",
  computedBy: "analysis/structure/mean-degree.ts",
  why: "Both numbers are at hand.",
  of: ({ network: { order, size } }) => (order > 0 ? (2 * size) / order : Number.NaN),
});
