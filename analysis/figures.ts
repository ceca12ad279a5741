import { bestModularity } from "./community/best-modularity.ts";
import { groupModularity } from "./community/group-modularity.ts";
import { assortativity } from "./connectivity/assortativity.ts";
import { attributeAssortativity } from "./connectivity/attribute-assortativity.ts";
import { eiIndex } from "./connectivity/ei-index.ts";
import { measureAssortativity } from "./connectivity/measure-assortativity.ts";
import type { Figure } from "./figure.ts";
import { helixFigures } from "./helix/helix-figures.ts";
import { complexEfficiency } from "./integration/complex-efficiency.ts";
import { complexEvenness, complexGini } from "./integration/complex-evenness.ts";
import { eiAcross } from "./integration/ei-across.ts";
import { fusion } from "./integration/fusion.ts";
import { hubDependence } from "./integration/hub-dependence.ts";
import { integration } from "./integration/integration.ts";
import { spokeInclusion } from "./integration/spoke-inclusion.ts";
import { tierShare } from "./integration/tier-share.ts";
import { betweennessCentralisation } from "./structure/betweenness-centralisation.ts";
import { closenessCentralisation } from "./structure/closeness-centralisation.ts";
import { continuousCoreFit } from "./structure/continuous-core-fit.ts";
import { corePeripheryFit } from "./structure/core-periphery-fit.ts";
import { coreShare } from "./structure/core-share.ts";
import { eigenvectorCentralisation } from "./structure/eigenvector-centralisation.ts";
import { freemanClosenessCentralisation } from "./structure/freeman-closeness-centralisation.ts";
import { highestCore } from "./structure/highest-core.ts";
import { meanClustering } from "./structure/mean-clustering.ts";
import { structureFigures } from "./structure/structure-figures.ts";

/** The catalogue of figures of a network as a whole, in the order in which it is shown. */
export const figures: readonly Figure[] = [
  ...Object.values(structureFigures),
  betweennessCentralisation,
  closenessCentralisation,
  freemanClosenessCentralisation,
  eigenvectorCentralisation,
  highestCore,
  coreShare,
  corePeripheryFit,
  continuousCoreFit,
  meanClustering,
  assortativity,
  eiIndex,
  measureAssortativity,
  attributeAssortativity,
  groupModularity,
  bestModularity,
  integration,
  eiAcross,
  tierShare,
  spokeInclusion,
  hubDependence,
  complexGini,
  complexEvenness,
  complexEfficiency,
  fusion,
  ...helixFigures,
];
