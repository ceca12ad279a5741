import type { ScoreRunEntry } from "../contract/scores.ts";
import type { TaskContext } from "./task-context.ts";
import { entryOf } from "./write-scores.ts";

export async function run(
  { dataset, version }: { readonly dataset: string; readonly version: number },
  { openStore }: TaskContext,
): Promise<ScoreRunEntry[]> {
  const store = await openStore();
  return (await store.scores(dataset, version)).map(entryOf);
}
