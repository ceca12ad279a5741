import type { StringColumn } from "../../analysis/facts/string-column.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { ScoreRun } from "../../store/store.ts";
import type { ScoreRunEntry } from "../contract/scores.ts";
import type { TaskContext } from "./task-context.ts";

export interface WriteScoresInput {
  readonly run: Omit<ScoreRun, "at" | "scores">;
  /** Ids of all organisations of the version. */
  readonly ids: StringColumn;
  /** Index of each organisation of the network. */
  readonly organisations: Uint32Array;
  /** Parallel to `organisations`; where NaN, nothing is written. */
  readonly values: Float64Array;
}

/** Writes a measure's values beside the facts that they were computed from. */
export async function run(
  { run: described, ids, organisations, values }: WriteScoresInput,
  { openStore }: TaskContext,
): Promise<ScoreRunEntry> {
  const store = await openStore();
  const scores = Array.from(values, (value, node) => ({ organisation: stringAt(ids, organisations[node]), value }));
  const written: ScoreRun = {
    ...described,
    at: new Date().toISOString(),
    scores: scores.filter(({ value }) => !Number.isNaN(value)),
  };
  await store.writeScores(written);
  return entryOf(written);
}

/** A run as lists show it. */
export function entryOf({ id, analysis, parameters, at, scores }: ScoreRun): ScoreRunEntry {
  return { id, analysis, parameters: JSON.parse(parameters), at, scores: scores.length };
}
