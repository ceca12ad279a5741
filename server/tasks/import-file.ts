import type { DatasetSettings } from "../../model/dataset.ts";
import type { LoadReport } from "../../model/load-report.ts";
import { loadTable } from "../../seed/load/load-table.ts";
import type { Mapping } from "../../seed/table/mapping.ts";
import type { TaskContext } from "./task-context.ts";

export interface ImportFileInput {
  readonly path: string;
  readonly name: string;
  readonly dataset: string;
  readonly settings: Partial<DatasetSettings>;
  readonly mapping: Mapping | undefined;
  readonly replace: boolean;
  readonly strict: boolean;
  readonly holder: string;
}

export async function run(
  { path, name, ...request }: ImportFileInput,
  { openStore, progress }: TaskContext,
): Promise<LoadReport> {
  const store = await openStore();
  return loadTable(store, { ...request, files: [path], sourceNames: [name], now: () => new Date() }, progress);
}
