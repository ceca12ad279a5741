import { agreements, type NamedAgreement } from "../../analysis/community/agreements.ts";
import type { Communities } from "../../analysis/community/communities.ts";
import { findGroups, type GroupFinding } from "../../analysis/community/find-groups.ts";
import { type Stability, stability } from "../../analysis/community/stability.ts";
import type { Grouping } from "../../analysis/facts/facts.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { stretch } from "../../model/progress.ts";
import type { TaskContext } from "./task-context.ts";

export interface FindCommunitiesInput {
  readonly network: TieNetwork;
  readonly parameters: GroupFinding;
  /** What the communities are compared with, by name. */
  readonly groupings: Readonly<Record<string, Grouping>>;
}

export interface FoundCommunities extends Omit<Communities, "runs" | "taken">, Stability {
  readonly agreements: readonly NamedAgreement[];
}

export function run(
  { network, parameters, groupings }: FindCommunitiesInput,
  { progress }: TaskContext,
): FoundCommunities {
  const { runs, taken, ...communities } = findGroups(network, parameters, stretch(progress, 0, 0.9));
  return {
    ...communities,
    ...stability(runs, taken, stretch(progress, 0.9, 1)),
    agreements: agreements(network, communities.of, groupings),
  };
}
