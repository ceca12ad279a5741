import { structureFigure } from "./structure-figure.ts";

/**
 * Share of the organisations that are in the largest part that holds together (Wasserman & Faust 1994). A share; 1/n without a
 * tie, 1 where all are joined. Weights are not read. Undefined without organisations. O(n + m).
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const giantShare = structureFigure({
  id: "giantShare",
  source: "doi:10.1017/CBO9780511815478",
  computedBy: "analysis/structure/giant-share.ts",
  why: "One search over the arrays, which splitting communities needs as well.",
  of: ({ network: { order }, parts }) => (order > 0 ? (parts[0] ?? 1) / order : Number.NaN),
});
