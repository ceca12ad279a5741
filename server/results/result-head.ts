import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkCounts, ResultHead } from "../contract/result.ts";
import type { Derived } from "./networks.ts";

/** What a derived result begins with. */
export function resultHead(
  { dataset, version }: Pick<DatasetVersion, "dataset" | "version">,
  analysis: string,
  parameters: Readonly<Record<string, unknown>>,
  derived: Derived,
): ResultHead {
  return { dataset: { id: dataset, version }, analysis, parameters, network: networkCounts(derived) };
}

/** How large a network is, and what was left out of it. */
export function networkCounts({ facts, selection, network }: Derived): NetworkCounts {
  const { activities, participations, undated, convenors } = network.leftOut;
  const organisations = facts.organisations.synthetic;
  const chosen = facts.activities.synthetic;
  const invented =
    selection.organisations.reduce((sum, organisation) => sum + organisations[organisation], 0) +
    selection.activities.reduce((sum, activity) => sum + chosen[activity], 0);
  const all = selection.organisations.length + selection.activities.length;
  return {
    organisations: network.order,
    ties: network.size,
    isolated: network.isolated,
    synthetic: all === 0 ? 0 : invented / all,
    leftOut: { activities, participations, undated, convenors },
  };
}
