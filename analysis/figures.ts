import { bestModularity } from "./community/best-modularity.ts";
import { groupModularity } from "./community/group-modularity.ts";
import { assortativity } from "./connectivity/assortativity.ts";
import { eiIndex } from "./connectivity/ei-index.ts";
import type { Figure } from "./figure.ts";
import { helixFigures } from "./helix/helix-figures.ts";
import { meanClustering } from "./structure/mean-clustering.ts";
import { structureFigures } from "./structure/structure-figures.ts";

/** The catalogue of figures of a network as a whole, in the order in which it is shown. */
export const figures: readonly Figure[] = [
  ...Object.values(structureFigures),
  meanClustering,
  assortativity,
  eiIndex,
  groupModularity,
  bestModularity,
  ...helixFigures,
];
