import type { Grouping } from "../../analysis/facts/facts.ts";
import { type BootstrapIntervals, bootstrapIntervals } from "../../analysis/statistics/bootstrap-intervals.ts";
import { type PermutationTest, permutationTest } from "../../analysis/statistics/permutation-test.ts";
import { stretch } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import type { TaskContext } from "./task-context.ts";

export interface CompareGroupsInput {
  readonly values: Float64Array;
  /** Index in the facts of each organisation, parallel to values. */
  readonly organisations: Uint32Array;
  readonly grouping: Pick<Grouping, "codes" | "values">;
  readonly resamples: number;
  readonly permutations: number;
  readonly level: number;
  readonly seed: number;
}

export interface ComparedGroups {
  readonly test: PermutationTest;
  /** By code of the group; the last is that of organisations in none. */
  readonly intervals: readonly (BootstrapIntervals | undefined)[];
}

/** How sure the means and medians of groups are, and whether their means differ. Each group has a stream of chance of its own, and the test has one. */
export function run(input: CompareGroupsInput, { progress }: TaskContext): ComparedGroups {
  const { values, organisations, grouping, resamples, permutations, level, seed } = input;
  const { codes, values: ids } = grouping;
  const groupOf = Int32Array.from(organisations, (organisation) => codes[organisation]);
  const members = Array.from({ length: ids.length + 1 }, (): number[] => []);
  for (const [node, value] of values.entries())
    if (!Number.isNaN(value)) members[groupOf[node] < 0 ? ids.length : groupOf[node]].push(value);
  const forIntervals = stretch(progress, 0, 0.5);
  const intervals = members.map((inside, group) => {
    forIntervals.report(group / members.length);
    return bootstrapIntervals(
      Float64Array.from(inside),
      { resamples, level },
      seededRandom(seed, group + 1),
      forIntervals,
    );
  });
  const test = permutationTest(
    values,
    groupOf,
    ids.length,
    permutations,
    seededRandom(seed),
    stretch(progress, 0.5, 1),
  );
  return { test, intervals };
}
