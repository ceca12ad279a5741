import { type Fact, factTypes } from "../../model/fact.ts";
import { serialOf } from "./bodies.ts";
import { EmbeddedDatabase } from "./embedded-database.ts";

/**
 * The facts of one kept version. Reads on a connection of its own in one read transaction: what is committed or dropped
 * meanwhile does not show.
 */
export async function* readBody(file: string, dataset: string, version: number): AsyncGenerator<readonly Fact[]> {
  const database = new EmbeddedDatabase(file, { readOnly: true });
  try {
    database.execute("BEGIN");
    const serial = serialOf(database, dataset, version);
    for (const type of factTypes)
      for (const { ordinal } of database.all<{ ordinal: number }>(
        "SELECT ordinal FROM batch WHERE serial = ? AND type = ? ORDER BY ordinal",
        serial,
        type,
      ))
        yield readBatch(database, serial, type, ordinal);
  } finally {
    database.close();
  }
}

function readBatch(database: EmbeddedDatabase, serial: number, type: string, ordinal: number): readonly Fact[] {
  const row = database.first<{ facts: string }>(
    "SELECT facts FROM batch WHERE serial = ? AND type = ? AND ordinal = ?",
    serial,
    type,
    ordinal,
  );
  try {
    const facts: unknown = JSON.parse(row?.facts ?? "");
    if (Array.isArray(facts)) return facts;
  } catch {
    // Said below, together with what is JSON but no list.
  }
  throw database.corrupt(`${type} batch ${ordinal} of body ${serial} is no list of facts`);
}
