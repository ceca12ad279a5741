import { type DegreeDistribution, degreeDistribution } from "../../analysis/structure/degree-distribution.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

interface Input {
  readonly network: TieNetwork;
  readonly draws: number;
  readonly seed: number;
}

export function run({ network, ...random }: Input, { progress }: TaskContext): DegreeDistribution {
  return degreeDistribution(new StructureCounts(network, progress).degrees, random, progress);
}
