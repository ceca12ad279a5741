import type { Facts } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import type { CommonGround } from "../../analysis/introductions/common-ground.ts";
import { type ActivityKind, layerSets } from "../../model/activity.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { Ground } from "../contract/introductions.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { groupingTitle, groupTitles } from "../directory/group-titles.ts";

/** How two organisations know each other by an activity: “met at … in 2008”. */
export function mediatingWords(facts: Facts, activity: number, language: Language): string {
  const { kind } = activityRecord(facts, activity);
  const year = yearBegun(facts, activity);
  const set = (["collaboration", "contact", "membership"] as const).find((one) =>
    (layerSets[one] as readonly ActivityKind[]).includes(kind),
  );
  const what = activityWords(facts, activity, language);
  return year === undefined
    ? say(language, `met.${set}.undated`, { what })
    : say(language, `met.${set}.dated`, { what, year: String(year) });
}

/** An activity by its name and kind. */
export function activityWords(facts: Facts, activity: number, language: Language): string {
  const record = activityRecord(facts, activity);
  const kind = message(language, "vocabulary", `activityKind.${record.kind}`);
  const name = displayName(record, language);
  return say(language, name === record.id ? "activity.unnamed" : "activity.named", { kind, name });
}

/** What two organisations have in common, one reason each: `most` activities at most. */
export function groundWords(facts: Facts, ground: CommonGround, most: number, language: Language): Ground[] {
  const { activities, place, terms, kind: shared } = ground;
  return [
    ...activities.slice(0, most).map((activity) => {
      const { id, kind } = activityRecord(facts, activity);
      const words = say(language, "ground.activity", { what: activityWords(facts, activity, language) });
      return { code: "activity" as const, id, kind, words };
    }),
    ...(place
      ? [
          {
            code: "place" as const,
            ...place,
            words: say(language, "ground.place", {
              grouping: groupingTitle(place.grouping, language),
              value: groupTitles(facts, place.grouping, [place.value], language)[0],
            }),
          },
        ]
      : []),
    ...terms.map(({ kind, term }) => ({ code: kind, term, words: say(language, `ground.${kind}`, { term }) })),
    ...(shared === undefined
      ? []
      : [
          {
            code: "kind" as const,
            value: shared,
            words: say(language, "ground.kind", {
              value: message(language, "vocabulary", `organisationKind.${shared}`),
            }),
          },
        ]),
  ];
}

function say(language: Language, path: string, values: Readonly<Record<string, string>>): string {
  return message(language, "partners", `introductions.${path}`, values);
}
