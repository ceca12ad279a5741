import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { displayName, type Language } from "../../model/name.ts";
import { groupingTitle, groupTitles } from "../directory/group-titles.ts";
import { organisationRecord } from "../directory/organisation-item.ts";

/** Who organisations are, as parallel arrays: what they are called, whether they are made up, and their groups. */
export function describeOrganisations(
  facts: Facts,
  organisations: readonly number[],
  groupings: readonly string[],
  language: Language,
) {
  const { synthetic } = facts.organisations;
  return {
    name: organisations.map((organisation) => {
      const record = organisationRecord(facts, organisation);
      const name = displayName(record, language);
      return name === record.id && record.name === undefined ? null : name;
    }),
    synthetic: organisations.map((organisation) => synthetic[organisation] === 1),
    groupings: Object.fromEntries(
      groupings.map((grouping) => {
        const { codes, values } = groupingNamed(facts, grouping);
        return [
          grouping,
          {
            title: groupingTitle(grouping, language),
            values,
            titles: groupTitles(facts, grouping, values, language),
            codes: organisations.map((organisation) => codes[organisation]),
          },
        ];
      }),
    ),
  };
}
