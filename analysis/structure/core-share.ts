import { peeling } from "../ties/peeling.ts";
import { structureFigure } from "./structure-figure.ts";

/**
 * Share of the organisations that are in the innermost core: those with the highest coreness (Seidman 1983), which need not hang
 * together. A share; 1 without a tie and where all are tied to all. Weights are not read. In a projection a single large activity may be the whole
 * of it. Undefined without organisations. O(n + m).
 *
 * Checked in closed form, by peeling naively, and against networkx.
 */
export const coreShare = structureFigure({
  id: "coreShare",
  source: "doi:10.1016/0378-8733(83)90028-X",
  computedBy: "analysis/structure/core-share.ts",
  why: "The pass that gives each organisation's coreness.",
  of({ network }) {
    const { coreness } = peeling(network);
    const highest = Math.max(...new Set(coreness));
    return network.order > 0 ? coreness.filter((k) => k === highest).length / network.order : Number.NaN;
  },
});
