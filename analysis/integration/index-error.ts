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
import { blocksDeleted } from "./blocks-deleted.ts";
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

/**
 * Standard error of an index that has a value, by deleting activities (the jackknife, as `deletionErrors`). Indexes of boundaries update their
 * totals, one activity at a time. The others are computed anew without each of up to 32 blocks of activities (`blocksDeleted`), with B blocks
 * √((B − 1)/B · Σ_b (θ_b − θ̄)²) (delete-a-group, Kott 2001). NaN where the index counts distinct ties or mini clusters, where fewer than two
 * activities make ties, and where it is undefined without one of the blocks. Rough for shares of few complexes, which jump where an
 * only tie goes. O(participations), for the others as `blocksDeleted` and 32 times the index on its groups.
 *
 * Source: doi:10.1214/aos/1176345462. Checked against the index computed anew without each activity, and each block.
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
  if (readsTies(index, weighted) || index.needs === "miniClusters") return Number.NaN;
  const { networks, groups } = blocksDeleted(
    selection,
    index.groups!(facts, selection.organisations, parameters as never),
  );
  const values = networks.map((network) => {
    progress.checkCancelled();
    return computeFigure(index, { ...request, network, onTies: true, groups });
  });
  return jackknife(values).error;
}
