import type { Facts } from "../../analysis/facts/facts.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { type Place, placeFrom } from "../../analysis/integration/place.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { groupTitles, recordTitle } from "./group-titles.ts";

/** Groups whose boundaries are asked about: what they are called, and for those of a topology where they are. */
export function acrossTitles(
  facts: Facts,
  by: string,
  groups: readonly (string | undefined)[],
  language: Language,
): { readonly title: string; readonly place: Place }[] {
  return groups.map((id) => {
    if (!isLevel(by)) {
      const title =
        id === undefined ? message(language, "vocabulary", "withoutGroup") : groupTitles(facts, by, [id], language)[0];
      return { title, place: {} };
    }
    const place = placeFrom(id);
    return { title: titleOf(facts, by, place, language), place };
  });
}

function titleOf(facts: Facts, by: string, { complex, hub, zone }: Place, language: Language): string {
  const say = (key: string, name = "") => message(language, "integration", `places.${key}`, { name });
  if (complex !== undefined) return recordTitle(facts.complexes, complex, language);
  if (hub !== undefined) return say("hubArea", recordTitle(facts.complexes, hub, language));
  if (zone === undefined) return say("outside");
  const title = recordTitle(facts.zones, zone, language);
  return by === "zone" ? title : say("restOfZone", title);
}
