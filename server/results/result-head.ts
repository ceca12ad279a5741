import type { AskedVersion } from "../../model/dataset.ts";
import type { Derived } from "../caches/networks.ts";
import type { NetworkCounts, ResultHead } from "../contract/result.ts";

/** What a derived result begins with. */
export function resultHead(
  { dataset, version, journal }: Pick<AskedVersion, "dataset" | "version" | "journal">,
  analysis: string,
  parameters: Readonly<Record<string, unknown>>,
  derived: Derived,
): ResultHead {
  const reference = { id: dataset, version, ...(journal && { journal: journal.length }) };
  return { dataset: reference, analysis, parameters, network: networkCounts(derived) };
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
