import type { TaskContext } from "./task-context.ts";

export async function run({ dataset }: { dataset: string }, { openStore }: TaskContext): Promise<void> {
  const store = await openStore();
  await store.remove(dataset);
}
