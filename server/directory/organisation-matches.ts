import type { Facts, OrganisationTable } from "../../analysis/facts/facts.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { type Organisation, type OrganisationKind, organisationKinds } from "../../model/organisation.ts";

export interface OrganisationFilters {
  readonly kind?: readonly OrganisationKind[];
  readonly size?: string;
  readonly zone?: string;
  readonly hub?: string;
  readonly complex?: string;
  readonly country?: string;
  readonly speciality?: string;
}

const grouped = ["size", "zone", "hub", "complex", "country"] as const;

/** Whether an organisation passes all filters that are given. */
export function organisationMatches({ organisations }: Facts, asked: OrganisationFilters): (index: number) => boolean {
  const filters = grouped.flatMap((name) => {
    const value = asked[name];
    if (value === undefined) return [];
    const { codes, values } = organisations.groupings[name];
    const wanted = values.indexOf(value);
    return [(index: number) => wanted >= 0 && codes[index] === wanted];
  });
  if (asked.kind) {
    const kinds = new Set(asked.kind.map((kind) => organisationKinds.indexOf(kind)));
    filters.push((index) => kinds.has(organisations.kind[index]));
  }
  if (asked.speciality !== undefined) {
    const sought = foldedForSearch(asked.speciality);
    const known = specialitiesOf(organisations);
    filters.push((index) => known[index].includes(sought));
  }
  return (index) => filters.every((passes) => passes(index));
}

const specialities = new WeakMap<OrganisationTable, readonly string[]>();

/** Industries and capabilities of every organisation as search reads them, decoded at the first request that needs them. */
function specialitiesOf(organisations: OrganisationTable): readonly string[] {
  const known =
    specialities.get(organisations) ??
    Array.from({ length: organisations.count }, (_, index) => textAt(organisations, index));
  specialities.set(organisations, known);
  return known;
}

function textAt({ records }: OrganisationTable, index: number): string {
  const text = stringAt(records, index);
  // Where a table has neither, it is not decoded.
  if (!text.includes('"industries":') && !text.includes('"capabilities":')) return "";
  const { industries = [], capabilities = [] } = JSON.parse(text) as Organisation;
  return [...industries, ...capabilities].map(foldedForSearch).join("\n");
}
