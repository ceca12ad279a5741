import type { Facts } from "../../analysis/facts/facts.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { describedBy } from "./described-by.ts";

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
    const known = describedBy(organisations, ["industries", "capabilities"]);
    filters.push((index) => stringAt(known, index).includes(sought));
  }
  return (index) => filters.every((passes) => passes(index));
}
