import { type Blocks, type ConcorParameters, concor } from "../../analysis/blocks/concor.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export interface FindBlocksInput {
  readonly network: TieNetwork;
  readonly parameters: ConcorParameters;
}

export function run({ network, parameters }: FindBlocksInput, { progress }: TaskContext): Blocks {
  return concor(network, parameters, progress);
}
