import {
  type LargestCliques,
  type LargestCliquesParameters,
  largestCliques,
} from "../../analysis/cohesion/largest-cliques.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export interface ListCliquesInput {
  readonly network: TieNetwork;
  readonly parameters: LargestCliquesParameters;
}

export function run({ network, parameters }: ListCliquesInput, { progress }: TaskContext): LargestCliques {
  return largestCliques(network, parameters, progress);
}
