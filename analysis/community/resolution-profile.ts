import { type Progress, stretch } from "../../model/progress.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { agreement } from "./agreement.ts";
import { findGroups, type GroupFinding } from "./find-groups.ts";
import { stability } from "./stability.ts";

export interface ProfileParameters extends Omit<GroupFinding, "resolution"> {
  readonly lowest: number;
  readonly highest: number;
  /** How many resolutions, both ends among them; 2 at least. */
  readonly steps: number;
}

/** Communities at one resolution. */
export interface ProfilePoint {
  readonly resolution: number;
  /** At that resolution; NaN where there is no tie. */
  readonly modularity: number;
  readonly groups: number;
  /** Share of the organisations in a community that are in the largest; NaN where there is no tie. */
  readonly largestShare: number;
  /** Mean AMI between its runs; NaN for fewer than two. */
  readonly stability: number;
  /** AMI with the communities at the resolution before; NaN for the first, and where there is no tie. */
  readonly agreement: number;
}

/**
 * What communities are like as the resolution γ rises: modularity, number of groups, share of the largest, stability, and how far
 * they agree with those at the resolution before. Resolutions stand at equal ratios between the lowest and the highest, which are
 * both among them; all are asked with the same seed. Where neighbours agree and the number of groups stays the same over a range of
 * γ the communities there do not depend on it (Fortunato & Barthélemy 2007 show why none is right for all sizes of group).
 *
 * Weights are read as by the method. In a network without a tie there are no groups and the rest is undefined. Time: steps × runs
 * of the method. Source: Arenas, Fernández & Gómez 2008, doi:10.1088/1367-2630/10/5/053039.
 *
 * Checked in closed form on a ring of cliques, and against the parts that it is put together from.
 */
export function resolutionProfile(
  network: WeightedGraph,
  { lowest, highest, steps, ...finding }: ProfileParameters,
  progress: Progress,
): ProfilePoint[] {
  let before: Int32Array | undefined;
  return Array.from({ length: steps }, (_, step) => {
    const resolution = step === steps - 1 ? highest : lowest * (highest / lowest) ** (step / (steps - 1));
    const part = stretch(progress, step / steps, (step + 1) / steps);
    const found = findGroups(network, { ...finding, resolution }, part);
    const inGroups = found.sizes.reduce((sum, size) => sum + size, 0);
    const point = {
      resolution,
      modularity: found.modularity,
      groups: found.sizes.length,
      largestShare: inGroups === 0 ? Number.NaN : found.sizes[0] / inGroups,
      stability: stability(found.runs, found.taken, part).stability,
      agreement: before ? agreement(before, found.of).ami : Number.NaN,
    };
    before = found.of;
    return point;
  });
}
