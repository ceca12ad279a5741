import { type DrawCellsRequest, type DrawnCells, drawCells } from "../../analysis/null/draw-cells.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import type { TaskContext } from "./task-context.ts";

export interface DrawCellsInput extends DrawCellsRequest {
  readonly part: number;
}

export function run({ part, ...request }: DrawCellsInput, { progress }: TaskContext): DrawnCells {
  return drawCells(drawParts(request.null.draws)[part], part, request, progress);
}
