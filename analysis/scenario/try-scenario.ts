import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Progress } from "../../model/progress.ts";
import { computeFigure } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import { readsTies } from "../figure.ts";
import type { IntegrationIndex } from "../integration/indexes.ts";
import { selectedTies } from "../ties/derive-ties.ts";
import { selectActivities } from "../ties/select-activities.ts";
import type { Selection } from "../ties/selection.ts";
import type { SelectionChanges } from "../ties/selection-changes.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

export interface ScenarioRequest {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  /** What is selected as it is, and the ties of that. */
  readonly selection: Selection;
  readonly ties: TieNetwork;
  readonly changes: SelectionChanges;
  readonly indexes: readonly IntegrationIndex[];
  /** Of the indexes (`parametersOfIndexes`). */
  readonly parameters: Readonly<Record<string, unknown>> & { readonly weighted: boolean };
}

/** NaN where an index is undefined. */
export interface IndexChange {
  readonly before: number;
  readonly after: number;
}

export interface TriedScenario {
  /** Parallel to the indexes. */
  readonly indexes: readonly IndexChange[];
  /** In the network with the changes. */
  readonly organisations: number;
  readonly activities: number;
}

/**
 * Indexes of integration as they are, and as they would be if the facts were changed so: exactly what they would be with the changes loaded as facts (an
 * organisation that is removed stays in the dataset and takes part in nothing). Nothing is written. O(participations) and one computation of each index on either
 * network; the network with the changes is projected only where an index reads ties. Source: METRICS §8.
 *
 * Checked by hand, against the changed facts loaded anew, and metamorphically: what is added and removed again changes nothing.
 */
export function tryScenario(request: ScenarioRequest, progress: Progress): TriedScenario {
  const { facts, network, selection, ties, changes, indexes, parameters } = request;
  const changed = selectActivities(facts, network, changes);
  progress.checkCancelled();
  const needsTies = indexes.some((index) => readsTies(index, parameters.weighted));
  const changedTies = needsTies ? selectedTies(changed) : undefined;
  return {
    organisations: changed.organisations.length,
    activities: changed.activities.length,
    indexes: indexes.map((index, k) => {
      progress.checkCancelled();
      progress.report(k / indexes.length);
      const of = (chosen: Selection, known?: TieNetwork) =>
        computeFigure(index, {
          facts,
          selection: chosen,
          ...(known && { network: known }),
          parameters,
          progress,
        });
      return { before: of(selection, ties), after: of(changed, changedTies) };
    }),
  };
}
