import { brokerage } from "./brokerage/brokerage-roles.ts";
import { constraint } from "./brokerage/constraint.ts";
import { crossBoundaryBetweenness } from "./brokerage/cross-boundary-betweenness.ts";
import { effectiveSize } from "./brokerage/effective-size.ts";
import { participationCoefficient } from "./brokerage/participation-coefficient.ts";
import { withinGroupZ } from "./brokerage/within-group-z.ts";
import { betweenness } from "./centrality/betweenness.ts";
import { clustering } from "./centrality/clustering.ts";
import { coreness } from "./centrality/coreness.ts";
import { degree } from "./centrality/degree.ts";
import { eigenvector } from "./centrality/eigenvector.ts";
import { harmonicCloseness } from "./centrality/harmonic-closeness.ts";
import { pagerank } from "./centrality/pagerank.ts";
import { strength } from "./centrality/strength.ts";
import { twoModeBetweenness } from "./centrality/two-mode-betweenness.ts";
import { twoModeCloseness } from "./centrality/two-mode-closeness.ts";
import { twoModeDegree } from "./centrality/two-mode-degree.ts";
import { twoModeEigenvector } from "./centrality/two-mode-eigenvector.ts";
import { cliques } from "./cohesion/cliques.ts";
import { continuousCoreness } from "./cohesion/continuous-coreness.ts";
import { corePeriphery } from "./cohesion/core-periphery.ts";
import type { Measure } from "./measure.ts";

/** The catalogue, in the order in which it is shown. */
export const measures: readonly Measure[] = [
  degree,
  strength,
  pagerank,
  eigenvector,
  coreness,
  corePeriphery,
  continuousCoreness,
  betweenness,
  harmonicCloseness,
  clustering,
  cliques,
  constraint,
  effectiveSize,
  brokerage,
  crossBoundaryBetweenness,
  participationCoefficient,
  withinGroupZ,
  twoModeDegree,
  twoModeCloseness,
  twoModeBetweenness,
  twoModeEigenvector,
];
