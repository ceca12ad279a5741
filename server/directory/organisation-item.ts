import type { Facts, Grouping } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { OrganisationItem } from "../contract/result.ts";

export function organisationRecord({ organisations }: Facts, index: number): Organisation {
  return JSON.parse(stringAt(organisations.records, index)) as Organisation;
}

/** An organisation as it is named in a list. */
export function organisationItem(facts: Facts, index: number): OrganisationItem {
  const { id, name, names, kind, size, complex, place } = organisationRecord(facts, index);
  const { groupings, synthetic } = facts.organisations;
  return {
    id,
    name,
    names,
    kind,
    synthetic: synthetic[index] === 1,
    size,
    complex,
    zone: groupOf(groupings.zone, index),
    country: place?.country,
    region: place?.region,
    city: place?.city,
  };
}

export function groupOf({ codes, values }: Grouping, index: number): string | undefined {
  return codes[index] < 0 ? undefined : values[codes[index]];
}
