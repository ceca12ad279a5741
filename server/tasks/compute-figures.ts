import { computeFigure, type FigureRequest } from "../../analysis/compute-figure.ts";
import { figureNamed } from "../../analysis/figure-named.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { stretch } from "../../model/progress.ts";
import type { TaskContext } from "./task-context.ts";

export interface ComputeFiguresInput extends Pick<FigureRequest, "facts" | "selection" | "onTies" | "parameters"> {
  readonly figures: readonly string[];
  readonly network: TieNetwork;
}

/** Parallel to the figures; NaN where undefined. */
export function run({ figures, network, ...request }: ComputeFiguresInput, { progress }: TaskContext): number[] {
  const counts = new StructureCounts(network, progress);
  return figures.map((id, k) => {
    const own = stretch(progress, k / figures.length, (k + 1) / figures.length);
    return computeFigure(figureNamed(id), { ...request, network, counts, progress: own });
  });
}
