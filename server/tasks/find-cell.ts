import { type CellContributions, cellContributions } from "../../analysis/connectivity/cell-contributions.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type MatrixGroups, type MatrixGroupsRequest, matrixGroups } from "../../analysis/integration/matrix-groups.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { TielineError } from "../../model/tieline-error.ts";

export interface FindCellInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly asked: MatrixGroupsRequest;
  readonly weighted: boolean;
  /** Ids of its groups; absent: those without a value. */
  readonly row: string | undefined;
  readonly column: string | undefined;
}

export interface FoundCell extends CellContributions {
  readonly groups: MatrixGroups;
  /** Indexes of the two groups. */
  readonly row: number;
  readonly column: number;
}

export function run({ facts, selection, network, asked, weighted, ...cell }: FindCellInput): FoundCell {
  const groups = matrixGroups(facts, asked, { selection, network, weighted });
  const placeOf = (id: string | undefined) => {
    const place = groups.groups.findIndex((group) => group.id === id);
    if (place >= 0) return place;
    throw new TielineError("cell_unknown", { dataset: facts.dataset, by: asked.by, group: id ?? "" });
  };
  const [row, column] = [placeOf(cell.row), placeOf(cell.column)];
  return { groups, row, column, ...cellContributions(selection, groups, row, column) };
}
