import { betweenness } from "./centrality/betweenness.ts";
import { coreness } from "./centrality/coreness.ts";
import { degree } from "./centrality/degree.ts";
import { pagerank } from "./centrality/pagerank.ts";
import { strength } from "./centrality/strength.ts";
import type { Measure } from "./measure.ts";

/** The catalogue, in the order in which it is shown. */
export const measures: readonly Measure[] = [degree, strength, pagerank, coreness, betweenness];
