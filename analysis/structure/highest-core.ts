import { peeling } from "../ties/peeling.ts";
import { structureFigure } from "./structure-figure.ts";

/**
 * Highest coreness: the largest k for which there is a k-core, a part in which everybody has at least k ties to others of that part
 * (Seidman 1983). Ties; from 0, without a tie, to n − 1, where all are tied to all. Weights are not read. In a projection it is at
 * least the size of the largest activity that makes ties, less one. Undefined without organisations; isolated organisations change nothing. O(n + m).
 *
 * Checked in closed form, by peeling naively, and against networkx.
 */
export const highestCore = structureFigure({
  id: "highestCore",
  source: "doi:10.1016/0378-8733(83)90028-X",
  computedBy: "analysis/structure/highest-core.ts",
  why: "The pass that gives each organisation's coreness.",
  of: ({ network }) => (network.order > 0 ? Math.max(...new Set(peeling(network).coreness)) : Number.NaN),
});
