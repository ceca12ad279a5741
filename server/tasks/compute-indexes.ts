import { computeFigure, type FigureRequest } from "../../analysis/compute-figure.ts";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import type { TaskContext } from "./task-context.ts";

/** Parallel to the indexes of integration; NaN where undefined. */
export function run(request: Omit<FigureRequest, "progress">, { progress }: TaskContext): number[] {
  return integrationIndexes.map((index) => computeFigure(index, { ...request, progress }));
}
