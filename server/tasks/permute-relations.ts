import { permutedStatistics, type Relations } from "../../analysis/relations/mrqap.ts";
import { type Permutations, permutation } from "../../analysis/relations/permutations.ts";
import type { TaskContext } from "./task-context.ts";

export interface PermuteRelationsInput {
  readonly relations: Relations;
  readonly permutations: Permutations;
  /** Numbers of the permutations of this part. */
  readonly from: number;
  readonly to: number;
}

/** The statistics of some permutations, one row each. */
export function run(input: PermuteRelationsInput, { progress }: TaskContext): Float64Array {
  const { relations, permutations, from, to } = input;
  const width = 2 * relations.explaining.length;
  const statistics = new Float64Array(width * (to - from));
  for (let number = from; number < to; number++) {
    progress.checkCancelled();
    statistics.set(permutedStatistics(relations, permutation(permutations, number), progress), width * (number - from));
    progress.report((number + 1 - from) / (to - from));
  }
  return statistics;
}
