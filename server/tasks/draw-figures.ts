import { figureNamed } from "../../analysis/figure-named.ts";
import { type DrawnFigures, type DrawRequest, drawFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import type { TaskContext } from "./task-context.ts";

export interface DrawFiguresInput extends DrawRequest {
  readonly figures: readonly string[];
  readonly part: number;
}

export function run({ figures, part, ...request }: DrawFiguresInput, { progress }: TaskContext): DrawnFigures {
  const { first, end } = drawParts(request.null.draws)[part];
  return drawFigures(figures.map(figureNamed), { first, end }, part, request, progress);
}
