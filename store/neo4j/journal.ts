import { type JournalEntry, journalEntrySchema } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { placeInJournal } from "../place-in-journal.ts";
import type { Neo4jConnection, Transaction } from "./neo4j-connection.ts";

/** A `JournalEntry` node carries `dataset` and its `number` in the journal; the body is JSON, since properties hold no objects. */
export async function readJournal(connection: Neo4jConnection, dataset: string): Promise<JournalEntry[]> {
  return connection.read((transaction) => entriesOf(transaction, connection.uri, dataset));
}

/** The `SET` locks the dataset's node: two writers append one after the other, each seeing what the other did. */
export async function appendToJournal(
  connection: Neo4jConnection,
  dataset: string,
  entry: JournalEntry,
  after: number,
): Promise<JournalEntry | undefined> {
  return connection.write(async (transaction) => {
    const found = await transaction.run(
      "MATCH (d:Dataset {id: $dataset}) SET d.journalAsked = timestamp() RETURN d.id",
      {
        dataset,
      },
    );
    if (found.length === 0) throw new TielineError("dataset_unknown", { dataset });
    const journal = await entriesOf(transaction, connection.uri, dataset);
    const there = placeInJournal(journal, entry);
    if (there) return there;
    if (journal.length !== after) return undefined;
    const { body, ...rest } = entry;
    await transaction.run(
      `MATCH (d:Dataset {id: $dataset})
       CREATE (e:JournalEntry {dataset: $dataset, number: toInteger($number), body: $body}) SET e += $rest
       CREATE (d)-[:HAS_ENTRY]->(e)`,
      { dataset, number: journal.length + 1, body: JSON.stringify(body), rest },
    );
    return entry;
  });
}

export async function removeJournal(transaction: Transaction, dataset: string): Promise<void> {
  await transaction.run("MATCH (e:JournalEntry {dataset: $dataset}) DETACH DELETE e", { dataset });
}

async function entriesOf(transaction: Transaction, where: string, dataset: string): Promise<JournalEntry[]> {
  const rows = await transaction.run<{ properties: Record<string, unknown> }>(
    "MATCH (e:JournalEntry {dataset: $dataset}) RETURN properties(e) AS properties ORDER BY e.number",
    { dataset },
  );
  return rows.map(({ properties: { dataset: _, number: __, body, ...rest } }) => {
    try {
      return journalEntrySchema.parse({ ...rest, body: JSON.parse(String(body)) });
    } catch (error) {
      throw new TielineError("store_corrupt", { where, reason: String(error) }, { cause: error });
    }
  });
}
