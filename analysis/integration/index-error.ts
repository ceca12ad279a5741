import type { Progress } from "../../model/progress.ts";
import { computeFigure, isWeighted } from "../compute-figure.ts";
import { boundaryIndexOf } from "../connectivity/assortativity.ts";
import { deletionErrors, jackknife } from "../connectivity/deletion-error.ts";
import { eiIndexOf } from "../connectivity/ei-index.ts";
import type { Facts } from "../facts/facts.ts";
import { readsTies } from "../figure.ts";
import { selectedTies } from "../ties/derive-ties.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { IntegrationIndex } from "./indexes.ts";

export interface IndexRequest {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the selection, where it is at hand. */
  readonly network?: TieNetwork | undefined;
  /** Instead of all complexes of the topology. */
  readonly complexes?: ReadonlySet<string> | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
}

/** Deletions times participations beyond which an index that is computed anew for each is not given an error. */
const mostWork = 4e6;

/**
 * Standard error of an index that has a value, by deleting one activity at a time (the jackknife, as `deletionErrors`). Indexes of boundaries update their
 * totals; the others are computed anew without each activity, O(activities · participations), and only where that is at most 4 million and no
 * projection is needed: NaN elsewhere. It is rough for shares of few complexes, which jump where an only tie goes.
 *
 * Checked against the index computed anew without each activity.
 */
export function indexError(index: IntegrationIndex, request: IndexRequest): number {
  const { facts, selection, parameters, progress } = request;
  const weighted = isWeighted(index, parameters);
  if (index.needs === "groups") {
    const network = weighted ? undefined : (request.network ?? selectedTies(selection));
    const groups = index.groups!(facts, selection.organisations, parameters as never);
    const of = index.of === "integration" ? boundaryIndexOf : eiIndexOf;
    return deletionErrors({ selection, network, groups, weighted }, { of }).of.error;
  }
  const { pairWeights, centres, offsets } = selection;
  const making = [...pairWeights.keys()].filter(
    (a) => pairWeights[a] > 0 && centres[a] > 0 && offsets[a + 1] - offsets[a] > 1,
  );
  if (
    readsTies(index, weighted) ||
    index.needs === "miniClusters" ||
    making.length * selection.members.length > mostWork
  )
    return Number.NaN;
  const groups = index.groups?.(facts, selection.organisations, parameters as never);
  const left = pairWeights.slice();
  const values = making.map((a) => {
    progress.checkCancelled();
    left[a] = 0;
    const without = { ...request, selection: { ...selection, pairWeights: left }, ...(groups && { groups }) };
    const value = computeFigure(index, without as never);
    left[a] = pairWeights[a];
    return value;
  });
  return jackknife(values).error;
}
