import type { Activity } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { stringAt } from "../facts/string-column.ts";
import { type NeedMatch, needMatcher } from "../text/need-match.ts";
import { type OwnText, ownTexts } from "../text/own-texts.ts";
import { casesOf, servedKinds, sidesOf } from "./cases.ts";

/** Where a case tells what it was about: `industry` is that of those whose case it was. */
export const caseTextKinds = ["topic", "name", "outcome", "industry"] as const;
export type CaseTextKind = (typeof caseTextKinds)[number];

export interface CaseMatch extends NeedMatch<CaseTextKind> {
  /** The activities that are cases; case k is `cases[k]`. */
  readonly cases: Uint32Array;
  /** Those that meet the need, best first; of equals the latest, then in the order of their ids. */
  readonly found: readonly number[];
  /** Who helped in those, without leading any of them: in how many, and the sum of their scores, by which they stand, then in the order of their ids. */
  readonly helpers: readonly { readonly organisation: number; readonly cases: number; readonly score: number }[];
}

const matchers = new WeakMap<Facts, (need: string) => CaseMatch>();

/**
 * For a need in free words, which cases of support and success cases were about the same, and who helped in them. A case is described by its topics and
 * those of what it is part of, its names, its outcome, and the industries of those whose case it was; `needMatcher` compares.
 *
 * Checked by hand.
 */
export function caseMatch(facts: Facts): (need: string) => CaseMatch {
  const known = matchers.get(facts) ?? caseMatcher(facts);
  matchers.set(facts, known);
  return known;
}

function caseMatcher(facts: Facts): (need: string) => CaseMatch {
  const { activities } = facts;
  const cases = casesOf(facts, servedKinds);
  const match = needMatcher(ownTexts<CaseTextKind>(cases.length, (k) => textsOf(facts, cases[k])));
  return (need) => {
    const matched = match(need);
    const { scores } = matched;
    const began = (k: number) => activities.firstDay[cases[k]];
    const found = Array.from(cases.keys())
      .filter((k) => scores[k] > 0)
      .sort((a, b) => scores[b] - scores[a] || began(b) - began(a) || a - b);
    return { ...matched, cases, found, helpers: helpersOf(facts, cases, found, scores) };
  };
}

function textsOf(facts: Facts, index: number): OwnText<CaseTextKind>[] {
  const activity = activityAt(facts, index);
  const { name, names, topics = [], outcome, parent } = activity;
  const whole = parent === undefined ? -1 : indexOfId(facts.activities, parent);
  const all = whole < 0 ? topics : [...topics, ...(activityAt(facts, whole).topics ?? [])];
  const industries = sidesOf(facts, index).led.flatMap((i) => {
    const text = stringAt(facts.organisations.records, i);
    return text.includes('"industries":') ? ((JSON.parse(text) as Organisation).industries ?? []) : [];
  });
  const said = (kind: CaseTextKind, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ in: kind, text }]));
  return [
    ...said("topic", all),
    ...said("name", [name, names?.ko, names?.en]),
    ...said("outcome", [outcome]),
    ...said("industry", industries),
  ];
}

function helpersOf(facts: Facts, cases: Uint32Array, found: readonly number[], scores: Float64Array) {
  const sums = new Map<number, { organisation: number; cases: number; score: number }>();
  for (const k of found)
    for (const organisation of sidesOf(facts, cases[k]).helped) {
      const sum = sums.get(organisation) ?? { organisation, cases: 0, score: 0 };
      sum.cases++;
      sum.score += scores[k];
      sums.set(organisation, sum);
    }
  return [...sums.values()].sort((a, b) => b.score - a.score || a.organisation - b.organisation);
}

function activityAt({ activities }: Facts, index: number): Activity {
  return JSON.parse(stringAt(activities.records, index)) as Activity;
}
