import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { type LoadTableRequest, loadTable } from "../../seed/load/load-table.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";

/** A folder of this test alone, gone when it has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tieline-seed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function temporaryFile(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** An embedded store of this test alone. */
export async function temporaryStore(): Promise<Store> {
  const store = await openStore({ dataFolder: temporaryFolder(), neo4j: undefined });
  onTestFinished(() => store.close());
  return store;
}

let ticks = 0;

export function load(store: Store, request: Partial<LoadTableRequest> & Pick<LoadTableRequest, "files">) {
  const now = () => new Date(Date.UTC(2026, 0, 1) + ticks++);
  return loadTable(store, { dataset: "tried", holder: "a test", now, ...request }, unwatched);
}

export async function current(store: Store, dataset = "tried"): Promise<DatasetVersion> {
  const version = (await store.versions()).find((kept) => kept.dataset === dataset);
  if (!version) throw new Error(`no version of ${dataset}`);
  return version;
}

/** The facts of the current version, in the order of the store. */
export async function facts(store: Store, dataset = "tried"): Promise<Fact[]> {
  const { version } = await current(store, dataset);
  const all: Fact[] = [];
  for await (const batch of store.read(dataset, version)) all.push(...batch);
  return all;
}

/** Facts without where they stand in their sources, by type and key: what two ways of loading the same must agree on. */
export function withoutPlaces(all: readonly Fact[]): string[] {
  return all
    .map((fact) => JSON.stringify({ ...fact, provenance: fact.provenance.map((entry) => ({ ...entry, place: "" })) }))
    .sort();
}

export const header =
  "activity,activity_kind,activity_from,activity_to,organisation,organisation_name,organisation_kind,country,role";

export function nativeTable(...rows: readonly string[]): string {
  return `${[header, ...rows].join("\n")}\n`;
}
