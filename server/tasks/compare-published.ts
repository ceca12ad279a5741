import type { Facts } from "../../analysis/facts/facts.ts";
import { type ComparedTable, comparePublished } from "../../analysis/published/compare-published.ts";
import type { TaskContext } from "./task-context.ts";

export function run({ facts }: { readonly facts: Facts }, { progress }: TaskContext): readonly ComparedTable[] {
  return comparePublished(facts, progress);
}
