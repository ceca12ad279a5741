import { type ActivityKind, activityKinds, activitySchema } from "../../model/activity.ts";
import { complexSchema } from "../../model/complex.ts";
import { contradictionSchema } from "../../model/contradiction.ts";
import { datasetVersionSchema } from "../../model/dataset.ts";
import { expertSchema } from "../../model/expert.ts";
import type { Fact, FactType } from "../../model/fact.ts";
import { observationSchema } from "../../model/observation.ts";
import { organisationSchema } from "../../model/organisation.ts";
import { participationSchema } from "../../model/participation.ts";
import { schemeSchema } from "../../model/scheme.ts";
import { zoneSchema } from "../../model/zone.ts";
import { type Codec, propertiesOf } from "./properties.ts";

/**
 * The graph that people find in Neo4j Browser. Every node of a body carries `dataset`, `version` and `id`. All labels,
 * types of relationship and queries are made of what stands here; nothing of them comes from data.
 */
export const nodeLabels = {
  zone: "Zone",
  complex: "Complex",
  organisation: "Organisation",
  expert: "Expert",
  activity: "Activity",
  /** Only where the organisation or the activity is not in the dataset; else it is the relationship PARTICIPATES_IN. */
  participation: "Participation",
  observation: "Observation",
  scheme: "Scheme",
  contradiction: "Contradiction",
} as const;
export type NodeLabel = (typeof nodeLabels)[keyof typeof nodeLabels];

/** `support-case` → `SupportCase`: an activity's second label. */
export const kindLabels = Object.fromEntries(
  activityKinds.map((kind) => [kind, kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())]),
) as Readonly<Record<ActivityKind, string>>;

const heads = { names: "name", place: "", attributes: "attribute", identifiers: "identifier", dimensions: "dimension" };

const codecs: { readonly [Type in FactType]: Codec<Extract<Fact, { type: Type }>> } = {
  zone: propertiesOf(zoneSchema, heads),
  complex: propertiesOf(complexSchema, heads),
  organisation: propertiesOf(organisationSchema, heads),
  expert: propertiesOf(expertSchema, heads),
  activity: propertiesOf(activitySchema, heads),
  participation: propertiesOf(participationSchema, { amount: "" }),
  observation: propertiesOf(observationSchema, heads),
  scheme: propertiesOf(schemeSchema, heads),
  contradiction: propertiesOf(contradictionSchema, heads),
};

/** How facts of this type are written as properties and read from them. */
export function codecOf(type: FactType): Codec<Fact> {
  return codecs[type] as Codec<Fact>;
}

export const versionCodec = propertiesOf(datasetVersionSchema, {
  settings: "",
  "settings.titles": "title",
  counts: "",
});

/** Every body has its nodes under these labels. */
export const bodyLabels = [...Object.values(nodeLabels), "AnalysisRun"] as const;

const unique = (label: string, ...properties: string[]) =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_unique IF NOT EXISTS FOR (n:${label})
   REQUIRE (${properties.map((property) => `n.${property}`).join(", ")}) IS UNIQUE`;

/**
 * Composite uniqueness (node keys are Enterprise's), and indexes for what people look up by hand. Names are in a full-text
 * index: it knows Korean, and the other kinds of index refuse a name longer than some kilobytes.
 */
export const constraintsAndIndexes = [
  unique("Tieline", "id"),
  unique("Dataset", "id"),
  unique("DatasetVersion", "dataset", "version"),
  unique("LoadLock", "dataset"),
  unique("JournalEntry", "dataset", "number"),
  ...bodyLabels.map((label) => unique(label, "dataset", "version", "id")),
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Zone|Complex|Organisation|Activity) ON EACH [n.name, n.nameKo, n.nameEn]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  "CREATE INDEX organisation_id IF NOT EXISTS FOR (n:Organisation) ON (n.id)",
  "CREATE INDEX activity_id IF NOT EXISTS FOR (n:Activity) ON (n.id)",
  "CREATE INDEX organisation_country IF NOT EXISTS FOR (n:Organisation) ON (n.country)",
] as const;
