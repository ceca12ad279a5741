import { components } from "./components.ts";
import { degreeAssortativity } from "./degree-assortativity.ts";
import { degreeCentralisation } from "./degree-centralisation.ts";
import { density } from "./density.ts";
import { diameter } from "./diameter.ts";
import { efficiency } from "./efficiency.ts";
import { giantShare } from "./giant-share.ts";
import { meanDegree } from "./mean-degree.ts";
import { meanDistance } from "./mean-distance.ts";
import type { StructureFigure } from "./structure-figure.ts";
import { transitivity } from "./transitivity.ts";

/** Figures that are given all at once, by their ids. */
export const structureFigures = {
  density,
  meanDegree,
  components,
  giantShare,
  transitivity,
  degreeAssortativity,
  meanDistance,
  diameter,
  efficiency,
  degreeCentralisation,
} satisfies Record<string, StructureFigure>;

export type StructureFigureId = keyof typeof structureFigures;
