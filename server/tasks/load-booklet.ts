import type { LoadReport } from "../../model/load-report.ts";
import { bookletDataset, bookletFacts, bookletSettings } from "../../seed/booklet/booklet-facts.ts";
import { loadFacts } from "../../seed/load/load-facts.ts";
import type { TaskContext } from "./task-context.ts";

/** What an empty store begins with: documented facts, so that the first page is not empty. */
export async function run(_input: object, { openStore, progress }: TaskContext): Promise<LoadReport> {
  const store = await openStore();
  return loadFacts(
    store,
    {
      facts: bookletFacts(),
      source: "booklet",
      dataset: bookletDataset,
      settings: bookletSettings,
      holder: `the first start (process ${process.pid})`,
      now: () => new Date(),
    },
    progress,
  );
}
