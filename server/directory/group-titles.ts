import type { Facts, RecordTable } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { message, messages } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";

/** What a grouping is called; an open attribute without a word in the page by its own name. */
export function groupingTitle(grouping: string, language: Language): string {
  const { vocabulary, figures } = messages[language];
  if (Object.hasOwn(vocabulary.grouping, grouping)) return message(language, "vocabulary", `grouping.${grouping}`);
  if (Object.hasOwn(figures.attribute, grouping)) return message(language, "figures", `attribute.${grouping}`);
  return grouping;
}

/** What a group is called: kinds and sizes by the vocabulary, zones and complexes by their names, countries by the language's. */
export function groupTitles(facts: Facts, grouping: string, groups: readonly string[], language: Language): string[] {
  const title = titleIn(facts, grouping, language);
  return groups.map(title);
}

function titleIn(facts: Facts, grouping: string, language: Language): (group: string) => string {
  if (grouping === "kind") return (group) => message(language, "vocabulary", `organisationKind.${group}`);
  if (grouping === "size") return (group) => message(language, "vocabulary", `sizeClass.${group}`);
  if (grouping === "zone") return (group) => recordTitle(facts.zones, group, language);
  if (grouping === "complex" || grouping === "hub") return (group) => recordTitle(facts.complexes, group, language);
  if (grouping === "country") {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
    return (group) => names.of(group) ?? group;
  }
  return (group) => group;
}

/** What a record is called, or its id where there is no such record. */
export function recordTitle(table: RecordTable, id: string, language: Language): string {
  const index = indexOfId(table, id);
  return index < 0 ? id : displayName(JSON.parse(stringAt(table.records, index)), language);
}
