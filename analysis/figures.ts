import type { Figure } from "./figure.ts";
import { helixFigures } from "./helix/helix-figures.ts";
import { structureFigures } from "./structure/structure-figures.ts";

/** The catalogue of figures of a network as a whole, in the order in which it is shown. */
export const figures: readonly Figure[] = [...Object.values(structureFigures), ...helixFigures];
