import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { foldedForSearch } from "../facts/searchable.ts";
import { stringAt } from "../facts/string-column.ts";

/** Where a term was found: in what an organisation says that it can do, in its industries, or in the topics of what it took part in. */
export const coverPlaces = ["capability", "industry", "topic"] as const;
export type CoverPlace = (typeof coverPlaces)[number];

export interface Cover {
  /** How well, above 0 to 1. */
  readonly degree: number;
  readonly place: CoverPlace;
}

/** Which organisations cover a term, by their index in the facts. */
export type CoverOf = (term: string) => ReadonlyMap<number, Cover>;

/**
 * Who covers a term: everybody in whose capabilities, industries or topics of activities it stands, as a part of them, in NFKC and lower case. Each covers it wholly
 * (degree 1): the words say that they do it and not how well; the place says whose words they are, the organisation's own first. O(text of all organisations) for each term.
 *
 * Checked by hand.
 */
export function coverByWords(facts: Facts): CoverOf {
  const texts = textsOf(facts);
  return (term) => {
    const wanted = foldedForSearch(term);
    const found = new Map<number, Cover>();
    if (wanted === "") return found;
    for (const place of coverPlaces)
      texts[place].forEach((text, organisation) => {
        if (!found.has(organisation) && text.includes(wanted)) found.set(organisation, { degree: 1, place });
      });
    return found;
  };
}

type Texts = Readonly<Record<CoverPlace, readonly string[]>>;
const known = new WeakMap<Facts["organisations"], Texts>();

function textsOf(facts: Facts): Texts {
  const { organisations, activities, participations } = facts;
  const made = known.get(organisations);
  if (made) return made;
  const lines = (values: readonly string[] = []) => values.map(foldedForSearch).join("\n");
  const topics = Array.from({ length: activities.count }, (_, a) => {
    const record = stringAt(activities.records, a);
    return record.includes('"topics"') ? lines((JSON.parse(record) as Activity).topics) : "";
  });
  const records = Array.from({ length: organisations.count }, (_, i) => {
    const record = stringAt(organisations.records, i);
    const says = record.includes('"capabilities"') || record.includes('"industries"');
    return says ? (JSON.parse(record) as Organisation) : undefined;
  });
  const texts: Texts = {
    capability: records.map((record) => lines(record?.capabilities)),
    industry: records.map((record) => lines(record?.industries)),
    topic: records.map((_, i) => {
      const { ofOrganisation, byOrganisation, activity } = participations;
      const own = byOrganisation.subarray(ofOrganisation[i], ofOrganisation[i + 1]);
      return [...new Set(Array.from(own, (p) => topics[activity[p]]))].filter((text) => text !== "").join("\n");
    }),
  };
  known.set(organisations, texts);
  return texts;
}
