import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { TielineError } from "../../model/tieline-error.ts";
import { EmbeddedDatabase } from "./embedded-database.ts";

/** The layout that this Tieline writes; a file with a higher one was made by a newer Tieline. */
const layout = 2;

/** What the second layout has beyond the first. */
const journal = `
  CREATE TABLE journal (dataset TEXT NOT NULL, number INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (dataset, number)) STRICT;
  PRAGMA user_version = 2;
`;

/**
 * - `dataset`: the highest version number given so far, which is never given twice, not even after a removal; and who loads, in words.
 * - `version`: the bodies. One without a `description` is nobody's (being staged, left by a dead load, or dropped) and is
 *   swept by the dataset's next load.
 * - `batch`: what the bodies hold, as JSON arrays of facts of one type.
 * - `score_run`: scores written back.
 * - `journal`: what people added by hand, numbered from 1 in each dataset.
 * - `change`: how often what `versions()` tells has changed; `watch` looks at it.
 */
const schema = `
  CREATE TABLE dataset (id TEXT PRIMARY KEY, last_version INTEGER NOT NULL, holder TEXT) STRICT;
  CREATE TABLE version (
    serial INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL,
    number INTEGER NOT NULL,
    description TEXT
  ) STRICT;
  CREATE UNIQUE INDEX version_number ON version (dataset, number) WHERE description IS NOT NULL;
  CREATE TABLE batch (
    serial INTEGER NOT NULL,
    type TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (serial, type, ordinal)
  ) STRICT;
  CREATE TABLE score_run (serial INTEGER NOT NULL, id TEXT NOT NULL, run TEXT NOT NULL, PRIMARY KEY (serial, id)) STRICT;
  CREATE TABLE change (count INTEGER NOT NULL) STRICT;
  INSERT INTO change VALUES (0);
  ${journal}
`;

/** Opens the folder's database, making both where they are missing. */
export function openDatabase(folder: string): EmbeddedDatabase {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new TielineError("store_unreachable", { where: folder, reason: String(error) }, { cause: error });
  }
  const database = new EmbeddedDatabase(join(folder, "tieline.db"));
  try {
    if (layoutOf(database) === 0) create(database);
    if (layoutOf(database) === 1) addJournal(database);
    const found = layoutOf(database);
    if (found > layout) throw new TielineError("store_too_new", { where: database.file, found, known: layout });
    database.execute("PRAGMA synchronous = FULL");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function layoutOf(database: EmbeddedDatabase): number {
  return database.first<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
}

function create(database: EmbeddedDatabase): void {
  if (database.first("SELECT 1 FROM sqlite_schema") && layoutOf(database) === 0)
    throw database.corrupt("it is a database of another program");
  database.execute("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL");
  database.transaction(() => {
    // Another process may have been faster.
    if (layoutOf(database) === 0) database.execute(schema);
  });
}

function addJournal(database: EmbeddedDatabase): void {
  database.transaction(() => {
    // Another process may have been faster.
    if (layoutOf(database) === 1) database.execute(journal);
  });
}
