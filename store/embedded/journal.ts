import { type JournalEntry, journalEntrySchema } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { placeInJournal } from "../place-in-journal.ts";
import { keptVersions } from "./bodies.ts";
import type { EmbeddedDatabase } from "./embedded-database.ts";

export function readJournal(database: EmbeddedDatabase, dataset: string): JournalEntry[] {
  return database
    .all<{ entry: string }>("SELECT entry FROM journal WHERE dataset = ? ORDER BY number", dataset)
    .map(({ entry }) => {
      try {
        return journalEntrySchema.parse(JSON.parse(entry));
      } catch (error) {
        throw database.corrupt(String(error));
      }
    });
}

/** The transaction has the write lock from its start: two writers append one after the other, each seeing what the other did. */
export function appendToJournal(
  database: EmbeddedDatabase,
  dataset: string,
  entry: JournalEntry,
  after: number,
): JournalEntry | undefined {
  return database.transaction(() => {
    if (!keptVersions(database).some((version) => version.dataset === dataset))
      throw new TielineError("dataset_unknown", { dataset });
    const journal = readJournal(database, dataset);
    const there = placeInJournal(journal, entry);
    if (there) return there;
    if (journal.length !== after) return undefined;
    database.run(
      "INSERT INTO journal (dataset, number, entry) VALUES (?, ?, ?)",
      dataset,
      journal.length + 1,
      JSON.stringify(entry),
    );
    return entry;
  });
}
