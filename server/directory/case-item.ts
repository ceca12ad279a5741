import type { Facts } from "../../analysis/facts/facts.ts";
import type { IsUnmet } from "../../analysis/support/unmet-needs.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { CaseItem } from "../contract/case.ts";
import { recordTitle } from "./group-titles.ts";
import type { SupportCase } from "./support-case.ts";

/** A case as it is named in a list. */
export function caseItem(facts: Facts, one: SupportCase, unmet: IsUnmet, language: Language): CaseItem {
  const { id, source, need, kept: _, companies, partners, ...rest } = one;
  const party = (organisation: string) => ({
    id: organisation,
    title: recordTitle(facts.organisations, organisation, language),
  });
  return {
    ...{ id, source, need: displayName(need, language) },
    ...(unmet !== undefined && { unmet }),
    ...rest,
    companies: companies.map(party),
    partners: partners.map(party),
  };
}
