import type { Progress } from "../../model/progress.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { StructureCounts } from "./structure-counts.ts";
import { type StructureFigureId, structureFigures } from "./structure-figures.ts";

/** A network as a whole. What is undefined is absent. */
export interface NetworkStructure extends Readonly<Partial<Record<StructureFigureId, number>>> {
  readonly triangles: number;
  /** Organisations by their number of partners: `[k]` have k. */
  readonly degrees: readonly number[];
  /** Unordered pairs by steps: `[d]` are d steps apart. */
  readonly distances: readonly number[];
}

/**
 * Figures of a network as a whole, over all its organisations, those without a tie included, each as its own entry defines it.
 * What several read is counted once. Ties count as one. O(m^1.5) for triangles and O(k · m / 32) for distances, both at worst; O(n + m) in memory.
 */
export function networkStructure(network: TieNetwork, progress: Progress): NetworkStructure {
  const counts = new StructureCounts(network, progress);
  const figures: Partial<Record<StructureFigureId, number>> = {};
  for (const [id, figure] of Object.entries(structureFigures)) {
    const value = figure.of(counts);
    if (!Number.isNaN(value)) figures[id as StructureFigureId] = value;
  }
  return { ...figures, triangles: counts.triangles, degrees: counts.degrees, distances: counts.distances };
}
