import { type NetworkStructure, networkStructure } from "../../analysis/structure/network-structure.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { TaskContext } from "./task-context.ts";

export function run(network: TieNetwork, { progress }: TaskContext): NetworkStructure {
  return networkStructure(network, progress);
}
