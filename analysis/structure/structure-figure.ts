import type { Figure } from "../figure.ts";
import type { StructureCounts } from "./structure-counts.ts";

/** A figure that follows from what several count together, without weights or parameters of its own. */
export interface StructureFigure extends Figure<Record<never, never>> {
  of(counts: StructureCounts): number;
}

export function structureFigure(
  entry: Pick<StructureFigure, "id" | "source" | "computedBy" | "why" | "of">,
): StructureFigure {
  return {
    ...entry,
    reads: "ties",
    weightedDefault: undefined,
    parameters: {},
    compute: ({ counts }) => entry.of(counts!),
  };
}
