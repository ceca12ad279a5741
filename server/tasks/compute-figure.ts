import { computeFigure, type FigureRequest } from "../../analysis/compute-figure.ts";
import type { TaskContext } from "../jobs/task-context.ts";
import { figureNamed } from "../results/figure-named.ts";

export interface ComputeFigureInput extends Pick<FigureRequest, "facts" | "selection" | "network" | "parameters"> {
  readonly figure: string;
}

/** NaN where it is undefined. */
export function run({ figure, ...request }: ComputeFigureInput, { progress }: TaskContext): number {
  return computeFigure(figureNamed(figure), { ...request, progress });
}
