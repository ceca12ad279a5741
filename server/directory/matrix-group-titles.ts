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
  const isOfLevel = (g: number) => !places || places[g][by as keyof (typeof places)[number]] === groups[g].id;
  const ids = groups.flatMap(({ id }, g) => (id !== undefined && g !== rest && isOfLevel(g) ? [id] : []));
  const own = groupTitles(facts, by, ids, language);
  const titleOf = new Map(ids.map((id, k) => [id, own[k]]));
  return groups.map(({ id }, g) => {
    if (id === undefined) return message(language, "vocabulary", "withoutGroup");
    if (g === rest) return message(language, "vocabulary", "mergedGroups", { count: merged });
    const title = titleOf.get(id);
    if (title !== undefined) return title;
    const place = places![g];
    const level = place.complex !== undefined ? "complex" : place.hub !== undefined && by !== "hub" ? "hub" : "zone";
    const [there] = groupTitles(facts, level, [place[level]!], language);
    return message(language, "vocabulary", `elsewhere.${level}`, { title: there });
  });
}
