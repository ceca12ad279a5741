import type { CommunityAlgorithm } from "../../model/community-algorithm.ts";
import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import type { Communities } from "./communities.ts";
import { labelPropagation } from "./label-propagation.ts";
import { type LeidenParameters, leiden } from "./leiden.ts";
import { louvain } from "./louvain.ts";

export interface GroupFinding extends LeidenParameters {
  readonly algorithm: CommunityAlgorithm;
}

type Method = (network: WeightedGraph, parameters: LeidenParameters, progress: Progress) => Communities;

const methods: Readonly<Record<CommunityAlgorithm, Method>> = { louvain, leiden, labels: labelPropagation };

/** Communities by the method that the parameters name. */
export function findGroups(network: WeightedGraph, parameters: GroupFinding, progress: Progress): Communities {
  return methods[parameters.algorithm](network, parameters, progress);
}
