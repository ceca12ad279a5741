import type { Facts } from "../../analysis/facts/facts.ts";
import type { MatrixGroups } from "../../analysis/integration/matrix-groups.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { groupTitles } from "./group-titles.ts";

/** What the groups of a mixing matrix are called, those merged and those that only another level places among them. */
export function matrixGroupTitles(
  facts: Facts,
  by: string,
  { groups, rest, merged, places }: MatrixGroups,
  language: Language,
): string[] {
  return groups.map(({ id }, g) => {
    if (id === undefined) return message(language, "vocabulary", "withoutGroup");
    if (g === rest) return message(language, "vocabulary", "mergedGroups", { count: merged });
    const place = places?.[g];
    const own = place?.[by as keyof typeof place];
    if (place === undefined || own === id) return groupTitles(facts, by, [id], language)[0];
    const level = place.complex !== undefined ? "complex" : place.hub !== undefined && by !== "hub" ? "hub" : "zone";
    const [title] = groupTitles(facts, level, [place[level]!], language);
    return message(language, "vocabulary", `elsewhere.${level}`, { title });
  });
}
