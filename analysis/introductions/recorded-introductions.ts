import type { Activity } from "../../model/activity.ts";
import { type Introduction, introductionSchema } from "../../model/introduction.ts";
import { type JournalEntry, liveEntries } from "../../model/journal-entry.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Participation } from "../../model/participation.ts";
import type { Facts } from "../facts/facts.ts";
import { idOfEntry } from "../facts/id-of-entry.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { stringAt } from "../facts/string-column.ts";
import { withActivities } from "../facts/with-activities.ts";

export interface RecordedIntroduction {
  readonly entry: Pick<JournalEntry, "id" | "at" | "by">;
  readonly introduction: Introduction;
}

/** The introductions of a journal as they stand: what was not undone, and is not carried on. */
export function recordedIntroductions(journal: readonly JournalEntry[]): RecordedIntroduction[] {
  const carriedOn = introductionsCarriedOn(journal);
  return liveIntroductions(journal).filter(({ entry }) => !carriedOn.has(entry.id));
}

function liveIntroductions(journal: readonly JournalEntry[]): RecordedIntroduction[] {
  return liveEntries(journal, "introduction").map(({ id, at, by, body }) => ({
    entry: { id, at, by },
    introduction: introductionSchema.parse(body),
  }));
}

/** By the id of an introduction, what carries it on that was not undone, whether or not by way of what was. */
export function introductionsCarriedOn(journal: readonly JournalEntry[]): ReadonlyMap<string, RecordedIntroduction> {
  const entries = journal.filter(({ kind }) => kind === "introduction");
  const followed = new Map(entries.map(({ id, body }) => [id, introductionSchema.parse(body).follows]));
  const carriedOn = new Map<string, RecordedIntroduction>();
  // The latest first: it has to be undone first.
  for (const one of liveIntroductions(journal).reverse())
    for (
      let before = one.introduction.follows;
      before !== undefined && !carriedOn.has(before);
      before = followed.get(before)
    )
      carriedOn.set(before, one);
  return carriedOn;
}

/** How many introductions each organisation is on as an introducer, planned or made; those that led to something are done. By its index in the facts. */
export function introducerLoads(
  { organisations }: Facts,
  recorded: readonly RecordedIntroduction[],
): ReadonlyMap<number, number> {
  const loads = new Map<number, number>();
  for (const { introduction } of recorded) {
    if (introduction.state === "led") continue;
    for (const id of introduction.via) {
      const organisation = indexOfId(organisations, id);
      if (organisation >= 0) loads.set(organisation, (loads.get(organisation) ?? 0) + 1);
    }
  }
  return loads;
}

/**
 * The facts with the introductions of a journal that were made: each an activity of kind `introduction` in which the two that were introduced take
 * part and whoever introduced them convenes, so that it ties the two only, unless convenors are asked for; its name is those of the two. Those planned are none.
 */
export function withIntroductions(facts: Facts, journal: readonly JournalEntry[]): Facts {
  const made = recordedIntroductions(journal).filter(({ introduction }) => introduction.state !== "planned");
  if (made.length === 0) return facts;
  const activities: Activity[] = [];
  const participations: Participation[] = [];
  for (const { entry, introduction } of made) {
    const { from, to, via, on } = introduction;
    const provenance = [{ source: "journal", place: entry.id, nature: "documented" as const }];
    const id = idOfEntry(facts, entry.id);
    const names = { en: pairName(facts, introduction, "en"), ko: pairName(facts, introduction, "ko") };
    activities.push({ type: "activity", id, names, kind: "introduction", from: on, to: on, provenance });
    const roleOf = (organisation: string) => (via.includes(organisation) ? "convenor" : "participant");
    for (const organisation of [from, to, ...via])
      participations.push({
        type: "participation",
        organisation,
        activity: id,
        role: roleOf(organisation),
        provenance,
      });
  }
  return withActivities(facts, activities, participations);
}

function pairName({ organisations }: Facts, { from, to }: Introduction, language: Language): string {
  return [from, to]
    .map((id) => {
      const index = indexOfId(organisations, id);
      return index < 0 ? id : displayName(JSON.parse(stringAt(organisations.records, index)) as Organisation, language);
    })
    .join(" – ");
}
