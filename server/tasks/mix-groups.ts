import { groupCells } from "../../analysis/connectivity/group-cells.ts";
import { checkFine } from "../../analysis/connectivity/group-weights.ts";
import { type MixingMatrix, mixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { type MatrixCoordinates, matrixCoordinates } from "../../analysis/integration/matrix-coordinates.ts";
import { type MatrixGroups, type MatrixGroupsRequest, matrixGroups } from "../../analysis/integration/matrix-groups.ts";
import { type PlacedShares, placedShares } from "../../analysis/integration/placed-shares.ts";
import { placedOn } from "../../analysis/integration/placing.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";

export interface MixGroupsInput {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the same selection. */
  readonly network: TieNetwork;
  readonly asked: MatrixGroupsRequest;
  readonly weighted: boolean;
  /** Whether draws of a null model are to be held against its cells. */
  readonly isDrawn?: boolean;
}

export interface MixedGroups {
  readonly matrix: MixingMatrix;
  readonly groups: MatrixGroups;
  readonly coordinates: MatrixCoordinates;
  /** Of complexes, hub areas and zones. */
  readonly placed?: PlacedShares;
  /** Amounts of its cells (see `GroupCells`), where draws are to be held against them. */
  readonly observed?: Float64Array;
}

export function run({ facts, asked, isDrawn, ...on }: MixGroupsInput): MixedGroups {
  const groups = matrixGroups(facts, asked, on);
  checkFine(groups.groups.length, { canMerge: true });
  return {
    matrix: mixingMatrix({ ...on, groups }),
    groups,
    coordinates: matrixCoordinates(facts, asked, groups),
    ...(isLevel(asked.by) && { placed: placedShares(facts, on, placedOn(facts, asked).day) }),
    ...(isDrawn && { observed: groupCells({ ...on, groups }).amounts }),
  };
}
