import type { Facts } from "../../analysis/facts/facts.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";

export interface DerivedNetwork {
  readonly selection: Selection;
  readonly network: TieNetwork;
}

export function run({ facts, parameters }: { facts: Facts; parameters: NetworkParameters }): DerivedNetwork {
  const selection = selectActivities(facts, parameters);
  return { selection, network: selectedTies(selection) };
}
