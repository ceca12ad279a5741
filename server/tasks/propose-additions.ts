import { indexNamed } from "../../analysis/integration/indexes.ts";
import { type AdditionsRequest, type BestAdditions, bestAdditions } from "../../analysis/scenario/best-additions.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { SelectionChanges } from "../../analysis/ties/selection-changes.ts";
import type { TaskContext } from "./task-context.ts";

export interface ProposeAdditionsInput extends Omit<AdditionsRequest, "index" | "leaving"> {
  readonly index: string;
  /** What is otherwise already. */
  readonly changes: SelectionChanges | undefined;
}

export function run({ index, changes, ...request }: ProposeAdditionsInput, { progress }: TaskContext): BestAdditions {
  const own = { ...request, index: indexNamed(index) };
  if (!changes) return bestAdditions({ ...own, leaving: new Set() }, progress);
  const selection = selectActivities(request.facts, request.network, changes);
  return bestAdditions({ ...own, selection, ties: selectedTies(selection), leaving: changes.leaving }, progress);
}
