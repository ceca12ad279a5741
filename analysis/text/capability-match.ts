import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { type NeedMatch, needMatcher } from "./need-match.ts";
import { type OwnText, ownTexts } from "./own-texts.ts";

/** Where it is said what an organisation can do. */
export const capabilityKinds = ["capability", "industry", "topic"] as const;
export type CapabilityKind = (typeof capabilityKinds)[number];
export type CapabilityMatch = NeedMatch<CapabilityKind>;

const matchers = new WeakMap<Facts, (need: string) => CapabilityMatch>();

/**
 * For a need in free words, Korean or English, how well every organisation's capabilities, industries and the topics of its
 * activities, whatever its role in them, meet it: `needMatcher`. The index is built once for each set of facts: whoever asks about the past gives facts of the past.
 *
 * Checked by hand, and on what must not matter.
 */
export function capabilityMatch(facts: Facts): (need: string) => CapabilityMatch {
  const known = matchers.get(facts) ?? needMatcher(capabilityTexts(facts));
  matchers.set(facts, known);
  return known;
}

function capabilityTexts(facts: Facts) {
  const { organisations, activities, participations } = facts;
  const topics = Array.from({ length: activities.count }, (_, a) =>
    said("topic", decoded<Activity>(activities, a, ["topics"])?.topics),
  );
  return ownTexts<CapabilityKind>(organisations.count, (i) => {
    const own = decoded<Organisation>(organisations, i, ["capabilities", "industries"]);
    const texts = [...said("capability", own?.capabilities), ...said("industry", own?.industries)];
    for (let k = participations.ofOrganisation[i]; k < participations.ofOrganisation[i + 1]; k++)
      texts.push(...topics[participations.activity[participations.byOrganisation[k]]]);
    return texts;
  });
}

function said(kind: CapabilityKind, texts: readonly string[] = []): OwnText<CapabilityKind>[] {
  return texts.map((text) => ({ in: kind, text }));
}

/** The record where it has one of the fields. */
function decoded<T>({ records }: RecordTable, index: number, fields: readonly string[]): T | undefined {
  const text = stringAt(records, index);
  return fields.some((field) => text.includes(`"${field}":`)) ? (JSON.parse(text) as T) : undefined;
}
