import type { Measure } from "../measure.ts";
import { peeling } from "../ties/peeling.ts";

/**
 * Coreness of i: the largest k such that i belongs to a k-core, a part of the network in which everybody has at least k
 * ties to others of that part (Seidman 1983; computed as Batagelj & Zaveršnik 2003 do). Unit: ties; from 0 to the largest
 * degree. Weights are not read; an organisation without a tie has 0. In a projection it is at least the size of the largest
 * activity that makes ties, less one.
 *
 * Organisations are taken away by degree, lowest first, and their partners move down one bucket; O(n + m) in time, O(n) in memory.
 *
 * Checked in closed form, by peeling naively, and on H2020 against igraph.
 */
export const coreness: Measure<Record<never, never>> = {
  id: "coreness",
  reads: "ties",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.48550/arXiv.cs/0310049",
  computedBy: "analysis/centrality/coreness.ts",
  why: "A few lines over the arrays, without filling a graph.",
  compute: ({ network }) => Float64Array.from(peeling(network!).coreness),
};
