import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import type { Selection } from "../ties/selection.ts";
import { type Terms, termsOf } from "./terms.ts";

/**
 * All that can be said of who and what is in a network: of its organisations (node k is thing k) every grouping of the dataset
 * and their industries, of its selected activities (the k-th is thing k) kind, programme and topics.
 */
export function networkTerms(facts: Facts, { organisations, activities }: Selection): Terms[] {
  const { groupings } = facts.organisations;
  const grouped = Object.entries(groupings).map(([grouping, { codes, values }]) =>
    termsOf(grouping, "organisations", organisations.length, (node) => {
      const code = codes[organisations[node]];
      return code < 0 ? [] : [values[code]];
    }),
  );
  const industries = Array.from(organisations, (index) => decoded<Organisation>(facts.organisations, index).industries);
  if (!Object.hasOwn(groupings, "industry"))
    grouped.push(termsOf("industry", "organisations", organisations.length, (node) => industries[node] ?? []));
  const records = Array.from(activities, (index) => decoded<Activity>(facts.activities, index));
  return [
    ...grouped,
    termsOf("kind", "activities", records.length, (k) => [records[k].kind]),
    termsOf("programme", "activities", records.length, (k) => [records[k].programme ?? []].flat()),
    termsOf("topic", "activities", records.length, (k) => records[k].topics ?? []),
  ];
}

function decoded<T>(table: RecordTable, index: number): T {
  return JSON.parse(stringAt(table.records, index)) as T;
}
