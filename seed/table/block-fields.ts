import { activityKinds } from "../../model/activity.ts";
import { complexClasses } from "../../model/complex.ts";
import { observationSubjects } from "../../model/observation.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { roles } from "../../model/participation.ts";
import { schemeKinds } from "../../model/scheme.ts";
import type { FieldKind } from "./cell-value.ts";

const named = { id: "text", name: "text", "names.ko": "text", "names.en": "text" } as const;

const placed = {
  "place.city": "text",
  "place.region": "text",
  "place.country": "country",
  "place.latitude": "number",
  "place.longitude": "number",
  "place.coordinates": "coordinates",
  "place.coordinatesSource": "text",
  "place.zone": "text",
  "place.hub": "text",
} as const;

type Fields = Readonly<Record<string, FieldKind>>;

/** The fields of each block of a mapping, by their dotted path, and what each holds. `identifiers.*` and `attributes.*` are open. */
const blockFields = {
  organisation: {
    ...named,
    aliases: "list",
    kind: organisationKinds,
    size: sizeClasses,
    parent: "text",
    complex: "text",
    ...placed,
    industries: "list",
    capabilities: "list",
    needs: "list",
    "identifiers.*": "text",
    "attributes.*": "attribute",
  },
  activity: {
    ...named,
    kind: activityKinds,
    from: "date",
    to: "date",
    parent: "text",
    complex: "text",
    programme: "text",
    "funding.amount": "number",
    "funding.currency": "text",
    status: "text",
    outcome: "text",
    topics: "list",
    weight: "number",
    attendance: "number",
    "attributes.*": "attribute",
  },
  participation: {
    role: roles,
    from: "date",
    to: "date",
    persons: "number",
    "amount.amount": "number",
    "amount.currency": "text",
    value: "number",
  },
  zone: { ...named, specialities: "list" },
  complex: {
    ...named,
    aliases: "list",
    class: complexClasses,
    specialities: "list",
    ...placed,
  },
  expert: {
    ...named,
    employer: "text",
    pool: "text",
    fields: "list",
    capabilities: "list",
    available: "flag",
  },
  scheme: {
    ...named,
    kind: schemeKinds,
    from: "date",
    to: "date",
    parent: "text",
    successors: "list",
    fields: "list",
    rules: "json",
    "attributes.*": "attribute",
  },
  observation: {
    id: "text",
    "subject.type": observationSubjects,
    "subject.id": "text",
    indicator: "text",
    date: "date",
    value: "figure",
    unit: "text",
    basis: ["published", "computed"],
    "dimensions.*": "text",
  },
} as const satisfies Readonly<Record<string, Fields>>;
export type BlockType = keyof typeof blockFields;

export function fieldKind(block: BlockType, path: string): FieldKind | undefined {
  const fields: Fields = blockFields[block];
  return fields[path] ?? fields[path.replace(/\..*$/, ".*")];
}
