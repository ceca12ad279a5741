import { indexNamed } from "../../analysis/integration/indexes.ts";
import { type DrawnFigures, type DrawRequest, drawFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import type { TaskContext } from "./task-context.ts";

export interface DrawIndexesInput extends DrawRequest {
  readonly indexes: readonly string[];
  readonly part: number;
}

export function run({ indexes, part, ...request }: DrawIndexesInput, { progress }: TaskContext): DrawnFigures {
  const { first, end } = drawParts(request.null.draws)[part];
  return drawFigures(indexes.map(indexNamed), { first, end }, part, request, progress);
}
