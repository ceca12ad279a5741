import { type Fact, type FactType, factTypes } from "../../model/fact.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { assertKept } from "./bodies.ts";
import { codecOf, nodeLabels } from "./graph.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

const batchSize = 5_000;

type Row = { readonly properties: Record<string, unknown>; readonly organisation?: string; readonly activity?: string };

// The condition on id lets the query use the composite index.
const nodes = (label: string) =>
  `MATCH (n:${label} {dataset: $dataset, version: $version}) WHERE n.id IS NOT NULL RETURN properties(n) AS properties`;

const relationships = `
  MATCH (o:Organisation {dataset: $dataset, version: $version}) WHERE o.id IS NOT NULL
  MATCH (o)-[p:PARTICIPATES_IN]->(a:Activity)
  RETURN o.id AS organisation, a.id AS activity, properties(p) AS properties`;

/**
 * The facts of one kept version. A body is taken away only after its version has been dropped, so one that is still kept
 * at the end has been read whole.
 */
export async function* readBody(
  connection: Neo4jConnection,
  dataset: string,
  version: number,
): AsyncGenerator<readonly Fact[]> {
  await assertKept(connection, dataset, version);
  for (const type of factTypes) {
    const queries = type === "participation" ? [relationships, nodes(nodeLabels[type])] : [nodes(nodeLabels[type])];
    for (const query of queries)
      for await (const rows of connection.stream<Row>(query, { dataset, version }, batchSize))
        yield rows.map((row) => decoded(connection, type, row));
  }
  await assertKept(connection, dataset, version);
}

function decoded(connection: Neo4jConnection, type: FactType, { properties, ...ends }: Row): Fact {
  try {
    return codecOf(type).decode({ ...properties, ...ends });
  } catch (error) {
    const reason = `${type} ${JSON.stringify({ ...ends, ...properties })}: ${error}`;
    throw new TielineError("store_corrupt", { where: connection.uri, reason }, { cause: error });
  }
}
