import type { Facts } from "../../analysis/facts/facts.ts";
import { type IndexByYear, indexByYear, type YearOfIndex } from "../../analysis/integration/index-by-year.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import type { TaskContext } from "./task-context.ts";

export interface FollowIndexInput {
  readonly index: string;
  readonly facts: Facts;
  readonly years: readonly YearOfIndex[];
}

export function run({ index, facts, years }: FollowIndexInput, { progress }: TaskContext): IndexByYear {
  return indexByYear(indexNamed(index), facts, years, progress);
}
