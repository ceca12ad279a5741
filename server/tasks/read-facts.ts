import { buildFacts } from "../../analysis/facts/build-facts.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { type DatasetProfile, profileOf } from "./dataset-profile.ts";
import type { TaskContext } from "./task-context.ts";

export type ReadFactsInput = Pick<DatasetVersion, "dataset" | "version" | "settings">;

/** Reads one version from the store into shared memory. */
export async function run(
  version: ReadFactsInput,
  { openStore }: TaskContext,
): Promise<{ facts: Facts; profile: DatasetProfile }> {
  const store = await openStore();
  const facts = await buildFacts(version, store.read(version.dataset, version.version));
  return { facts, profile: profileOf(facts) };
}
