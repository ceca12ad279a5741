import { type DatasetVersion, datasetVersionSchema } from "../../model/dataset.ts";
import { missingVersion } from "../missing-version.ts";
import type { EmbeddedDatabase } from "./embedded-database.ts";

/** Every version that has been made current and is still kept, by dataset and then newest first. */
export function keptVersions(database: EmbeddedDatabase): DatasetVersion[] {
  return database
    .all<{ description: string }>(
      "SELECT description FROM version WHERE description IS NOT NULL ORDER BY dataset, number DESC",
    )
    .map(({ description }) => {
      try {
        return datasetVersionSchema.parse(JSON.parse(description));
      } catch (error) {
        throw database.corrupt(String(error));
      }
    });
}

/** Under which number the body of a kept version is stored. */
export function serialOf(database: EmbeddedDatabase, dataset: string, version: number): number {
  const row = database.first<{ serial: number }>(
    "SELECT serial FROM version WHERE dataset = ? AND number = ? AND description IS NOT NULL",
    dataset,
    version,
  );
  if (!row) throw missingVersion(dataset, version, keptVersions(database));
  return row.serial;
}

/** To be called in the transaction that changes what `keptVersions` gives. */
export function countChange(database: EmbeddedDatabase): void {
  database.run("UPDATE change SET count = count + 1");
}

/** Takes away the dataset's bodies that are nobody's. Only whoever holds its load lock may. */
export function sweep(database: EmbeddedDatabase, dataset: string): void {
  const serials = database.all<{ serial: number }>(
    "SELECT serial FROM version WHERE dataset = ? AND description IS NULL",
    dataset,
  );
  for (const { serial } of serials)
    database.transaction(() => {
      database.run("DELETE FROM batch WHERE serial = ?", serial);
      database.run("DELETE FROM score_run WHERE serial = ?", serial);
      database.run("DELETE FROM version WHERE serial = ?", serial);
    });
}
