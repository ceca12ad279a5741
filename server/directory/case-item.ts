import type { Facts, RecordTable } from "../../analysis/facts/facts.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { CaseItem } from "../contract/case.ts";
import type { JudgedCase } from "./cases-asked.ts";
import { recordTitle } from "./group-titles.ts";

/** A case as it is named in a list. */
export function caseItem(facts: Facts, { one, unmet, due }: JudgedCase, language: Language): CaseItem {
  const { id, entry, source, need, kept: _, companies, partners, experts, ...rest } = one;
  return {
    ...{ id, ...(entry !== undefined && { entry }), source, need: displayName(need, language) },
    ...(unmet !== undefined && { unmet }),
    ...rest,
    companies: caseParties(facts.organisations, companies, language),
    partners: caseParties(facts.organisations, partners, language),
    experts: caseParties(facts.experts, experts, language),
    due,
  };
}

/** Whom a case names, with what they are called. */
export function caseParties(table: RecordTable, ids: readonly string[], language: Language) {
  return ids.map((id) => ({ id, title: recordTitle(table, id, language) }));
}
