import type { Activity } from "../../model/activity.ts";
import { type Fact, factTypes, participationKey } from "../../model/fact.ts";
import type { Participation } from "../../model/participation.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { codecOf, kindLabels, nodeLabels } from "./graph.ts";
import type { Transaction } from "./neo4j-connection.ts";
import type { Properties } from "./properties.ts";

type NodeFact = Exclude<Fact, Participation>;

/** Writes facts into a body, once or several times with the same effect. */
export async function writeFacts(
  transaction: Transaction,
  dataset: string,
  version: number,
  facts: readonly Fact[],
): Promise<void> {
  const ofType = Map.groupBy(facts, ({ type }) => type);
  for (const type of factTypes) {
    const batch = ofType.get(type) ?? [];
    if (batch.length === 0) continue;
    if (type === "participation")
      await writeParticipations(transaction, dataset, version, batch as readonly Participation[]);
    else if (type === "activity")
      for (const [kind, activities] of Map.groupBy(batch as readonly Activity[], ({ kind }) => kind))
        await writeNodes(transaction, dataset, version, activities, `${nodeLabels.activity}`, kindLabels[kind]);
    else await writeNodes(transaction, dataset, version, batch as readonly NodeFact[], nodeLabels[type]);
  }
}

async function writeNodes(
  transaction: Transaction,
  dataset: string,
  version: number,
  facts: readonly NodeFact[],
  label: string,
  secondLabel?: string,
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (n:${label} {dataset: $dataset, version: $version, id: row.id})
     SET ${secondLabel === undefined ? "" : `n:${secondLabel}, `}n += row`,
    { dataset, version, rows: facts.map(propertiesOf) },
  );
}

async function writeParticipations(
  transaction: Transaction,
  dataset: string,
  version: number,
  participations: readonly Participation[],
): Promise<void> {
  const rows = participations.map((participation) => {
    const { organisation, activity, ...properties } = propertiesOf(participation);
    const key = [participation.role, participation.from ?? ""].join(" ").trim();
    return { id: participationKey(participation), organisation, activity, key, properties };
  });
  const [{ written }] = await transaction.run<{ written: number }>(
    `UNWIND $rows AS row
     MATCH (o:Organisation {dataset: $dataset, version: $version, id: row.organisation})
     MATCH (a:Activity {dataset: $dataset, version: $version, id: row.activity})
     MERGE (o)-[p:PARTICIPATES_IN {key: row.key}]->(a)
     SET p += row.properties
     RETURN count(*) AS written`,
    { dataset, version, rows },
  );
  if (written === rows.length) return;
  await transaction.run(
    `UNWIND $rows AS row
     WITH row
     WHERE NOT EXISTS { (:Organisation {dataset: $dataset, version: $version, id: row.organisation}) }
       OR NOT EXISTS { (:Activity {dataset: $dataset, version: $version, id: row.activity}) }
     MERGE (n:Participation {dataset: $dataset, version: $version, id: row.id})
     SET n += row.properties, n.organisation = row.organisation, n.activity = row.activity`,
    { dataset, version, rows },
  );
}

function propertiesOf(fact: Fact): Properties {
  return { ...codecOf(fact.type).encode(fact), synthetic: isSynthetic(fact) };
}
