import { TielineError } from "../../model/tieline-error.ts";
import { constraintsAndIndexes } from "./graph.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

/** The layout that this Tieline writes; a graph with a higher one was made by a newer Tieline. */
const layout = 3;

/** Makes constraints and indexes, once per database and layout. The node `Tieline` remembers which, and counts changes. */
export async function setUpGraph(connection: Neo4jConnection): Promise<void> {
  const [row] = await connection.read((transaction) =>
    transaction.run<{ found: number }>("MATCH (t:Tieline) RETURN t.layout AS found"),
  );
  if (row && row.found > layout)
    throw new TielineError("store_too_new", { where: connection.uri, found: row.found, known: layout });
  if (row?.found === layout) return;
  for (const statement of constraintsAndIndexes) await connection.write((transaction) => transaction.run(statement));
  await connection.write((transaction) => transaction.run("CALL db.awaitIndexes(30)"));
  await connection.write((transaction) =>
    transaction.run("MERGE (t:Tieline {id: 'tieline'}) ON CREATE SET t.changes = 0 SET t.layout = $layout", { layout }),
  );
}
