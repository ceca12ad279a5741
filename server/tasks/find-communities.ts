import { type Communities, type LouvainParameters, louvain } from "../../analysis/community/louvain.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "../jobs/task-context.ts";

export interface FindCommunitiesInput {
  readonly network: TieNetwork;
  readonly parameters: LouvainParameters;
}

export function run({ network, parameters }: FindCommunitiesInput, { progress }: TaskContext): Communities {
  return louvain(network, parameters, progress);
}
