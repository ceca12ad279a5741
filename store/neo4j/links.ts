import type { Fact } from "../../model/fact.ts";
import type { NodeLabel } from "./graph.ts";
import { nodeLabels } from "./graph.ts";
import type { Transaction } from "./neo4j-connection.ts";

/** What a relationship says beyond its ends. `key` tells apart several between the same two nodes. */
interface Span {
  readonly key: string;
  readonly role: string;
  readonly from?: string;
  readonly to?: string;
}

type LinkType =
  | "LOCATED_IN"
  | "IN_ZONE"
  | "CONNECTED_TO"
  | "PART_OF"
  | "HOSTED_AT"
  | "WORKS_FOR"
  | "STANDS_IN"
  | "SUCCEEDED_BY"
  | "ABOUT";

/** A relationship that follows from a record's properties. */
export interface Link {
  readonly type: LinkType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly fromId: string;
  readonly toId: string;
  readonly span?: Span;
}

/** The relationships of one record, participations apart, which are relationships themselves. */
export function linksOf(fact: Fact): Link[] {
  if (fact.type === "participation") return [];
  const links: Link[] = [];
  const from = nodeLabels[fact.type];
  const link = (type: LinkType, to: NodeLabel, toId: string | undefined, span?: Span) => {
    if (toId !== undefined) links.push({ type, from, to, fromId: fact.id, toId, span });
  };
  if (fact.type === "complex")
    for (const { role, hub, zone, from: first, to: last } of fact.standings ?? []) {
      const span = { key: [role, first ?? "", last ?? ""].join(" ").trim(), role, from: first, to: last };
      link("CONNECTED_TO", "Complex", hub, span);
      link("IN_ZONE", "Zone", zone, span);
    }
  if (fact.type === "organisation") {
    link("LOCATED_IN", "Complex", fact.complex);
    link("IN_ZONE", "Zone", fact.place?.zone);
    link("PART_OF", "Organisation", fact.parent);
  }
  if (fact.type === "expert") {
    link("WORKS_FOR", "Organisation", fact.employer);
    link("STANDS_IN", "Activity", fact.pool);
  }
  if (fact.type === "scheme") {
    link("PART_OF", "Scheme", fact.parent);
    for (const successor of fact.successors ?? []) link("SUCCEEDED_BY", "Scheme", successor);
  }
  if (fact.type === "activity") {
    link("PART_OF", "Activity", fact.parent);
    link("HOSTED_AT", "Complex", fact.complex);
  }
  if (fact.type === "observation" && fact.subject.type !== "dataset")
    link("ABOUT", nodeLabels[fact.subject.type], fact.subject.id);
  if (fact.type === "contradiction" && fact.about.type !== "dataset")
    link("ABOUT", nodeLabels[fact.about.type], fact.about.id);
  return links;
}

/** Links that can be written by one query. */
export function byShape(links: readonly Link[]): Link[][] {
  const shapes = Map.groupBy(links, ({ type, from, to, span }) => [type, from, to, span !== undefined].join());
  return [...shapes.values()];
}

/** Writes links of one shape. One whose other end is not in the dataset is no relationship; the property keeps what it said. */
export async function writeLinks(
  transaction: Transaction,
  dataset: string,
  version: number,
  links: readonly Link[],
): Promise<void> {
  const { type, from, to, span } = links[0];
  await transaction.run(
    `UNWIND $links AS link
     MATCH (a:${from} {dataset: $dataset, version: $version, id: link.fromId})
     MATCH (b:${to} {dataset: $dataset, version: $version, id: link.toId})
     ${span ? `MERGE (a)-[r:${type} {key: link.span.key}]->(b) SET r += link.span` : `MERGE (a)-[:${type}]->(b)`}`,
    { dataset, version, links },
  );
}
