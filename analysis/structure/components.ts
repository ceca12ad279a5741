import { structureFigure } from "./structure-figure.ts";

/**
 * Number of components: parts that hold together, each isolated organisation one of its own (Wasserman & Faust 1994). From 0,
 * where nobody is there, to n. Weights are not read. O(n + m).
 *
 * Checked in closed form, by brute force, and against networkx.
 */
export const components = structureFigure({
  id: "components",
  source: "doi:10.1017/CBO9780511815478",
  computedBy: "analysis/structure/components.ts",
  why: "One search over the arrays, which splitting communities needs as well.",
  of: ({ network, parts }) => parts.length + network.isolated,
});
