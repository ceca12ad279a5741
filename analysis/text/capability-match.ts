import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { hasBegun } from "../facts/has-begun.ts";
import { holdsText, stringAt } from "../facts/string-column.ts";
import type { Bm25Index } from "./bm25-index.ts";
import { indexOfTexts, type NeedMatch, needMatcher } from "./need-match.ts";
import { type OwnText, ownTexts } from "./own-texts.ts";

/** Where it is said what an organisation can do. */
export const capabilityKinds = ["capability", "industry", "topic"] as const;
export type CapabilityKind = (typeof capabilityKinds)[number];

export type CapabilityMatch = NeedMatch<CapabilityKind>;

const matchers = new WeakMap<Facts, (need: string) => CapabilityMatch>();

/**
 * For a need in free words, Korean or English, how well every organisation's capabilities, industries and the topics of its
 * activities, whatever its role in them and whenever, meet it: `needMatcher`. The index is built once for each set of facts.
 *
 * Checked by hand, and on what must not matter.
 */
export function capabilityMatch(facts: Facts): (need: string) => CapabilityMatch {
  const known = matchers.get(facts) ?? needMatcher(ownTexts(facts.organisations.count, capabilityTexts(facts)));
  matchers.set(facts, known);
  return known;
}

/** The same texts as of a day, as an index that workers are handed: of what was said when partners are foretold. O(texts), and next to nothing where nobody says anything. */
export function capabilityIndex(facts: Facts, day: number): Bm25Index {
  return indexOfTexts(ownTexts(facts.organisations.count, capabilityTexts(facts, day)));
}

/**
 * What is said of what an organisation can do: by itself, at any time, as no source dates that, and by the topics of what it takes part in; with a day, of what it had begun to take part in by then, and what has no date says nothing.
 */
export function capabilityTexts(facts: Facts, day?: number): (organisation: number) => OwnText<CapabilityKind>[] {
  const { organisations, activities, participations } = facts;
  const recordOf = decoded<Organisation>(organisations, ["capabilities", "industries"]);
  const activityOf = decoded<Activity>(activities, ["topics"]);
  const topics = new Map<number, OwnText<CapabilityKind>[]>();
  const topicsOf = (activity: number) => {
    const known = topics.get(activity) ?? said("topic", activityOf?.(activity)?.topics);
    topics.set(activity, known);
    return known;
  };
  const ofActivities = (organisation: number) => {
    const { ofOrganisation, byOrganisation, activity } = participations;
    return Array.from(byOrganisation.subarray(ofOrganisation[organisation], ofOrganisation[organisation + 1]))
      .filter((p) => day === undefined || hasBegun(facts, p, day))
      .flatMap((p) => topicsOf(activity[p]));
  };
  return (organisation) => {
    const own = recordOf?.(organisation);
    return [
      ...said("capability", own?.capabilities),
      ...said("industry", own?.industries),
      ...(activityOf ? ofActivities(organisation) : []),
    ];
  };
}

function said(kind: CapabilityKind, texts: readonly string[] = []): OwnText<CapabilityKind>[] {
  return texts.map((text) => ({ in: kind, text }));
}

/** The records that have one of the fields; undefined where none of the table does. */
function decoded<T>({ records }: RecordTable, fields: readonly string[]) {
  const keys = fields.map((field) => `"${field}":`);
  if (!keys.some((key) => holdsText(records, key))) return undefined;
  return (index: number): T | undefined => {
    const text = stringAt(records, index);
    return keys.some((key) => text.includes(key)) ? (JSON.parse(text) as T) : undefined;
  };
}
