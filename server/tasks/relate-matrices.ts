import { distancesComputed } from "../../analysis/relations/distances-computed.ts";
import { type Relations, relations, type Undetermined } from "../../analysis/relations/mrqap.ts";
import type { PairMatrix } from "../../analysis/relations/pair-matrix.ts";
import {
  differenceMatrix,
  distanceMatrix,
  placesMatrix,
  sameMatrix,
  tiesMatrix,
} from "../../analysis/relations/relation-matrices.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { mostDistancesComputed, mostDistancesHeldOf } from "../../model/relation-limits.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { TaskContext } from "./task-context.ts";

/** What a matrix is made from. */
export type MatrixSource =
  | { readonly is: "ties" | "tied"; readonly network: TieNetwork }
  | { readonly is: "same"; readonly codes: Int32Array }
  | { readonly is: "distance"; readonly latitude: Float64Array; readonly longitude: Float64Array }
  /** By the index of the organisation in the facts; NaN: undefined. */
  | { readonly is: "difference"; readonly values: Float64Array };

export interface RelateMatricesInput {
  readonly sources: readonly MatrixSource[];
  /** Those that all have, as indices in the facts, ascending. */
  readonly organisations: Uint32Array;
  /** How many are to come. */
  readonly permutations: number;
}

/** The matrices in shared memory, with what every permutation needs. */
export function run(
  { sources, organisations, permutations }: RelateMatricesInput,
  { progress }: TaskContext,
): Relations | Undetermined {
  const make = (source: MatrixSource): PairMatrix => {
    progress.checkCancelled();
    if (source.is === "same") return sameMatrix(source.codes, organisations);
    if (source.is === "distance")
      return organisations.length > mostDistancesHeldOf
        ? placesMatrix(source, organisations)
        : distanceMatrix(source, organisations);
    if (source.is === "difference")
      return differenceMatrix(Float64Array.from(organisations, (organisation) => source.values[organisation]));
    return tiesMatrix(source.network, organisations, source.is === "ties");
  };
  const matrices = sources.map(make);
  const distances = distancesComputed(matrices, permutations);
  if (distances > mostDistancesComputed)
    throw new TielineError("distances_too_many", {
      organisations: organisations.length,
      distances,
      permutations,
      limit: mostDistancesComputed,
    });
  return relations(matrices, progress);
}
