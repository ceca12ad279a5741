import type { JournalCase } from "../../model/case.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { stringAt } from "../facts/string-column.ts";
import { type NeedMatch, needMatcher } from "../text/need-match.ts";
import { joinedTexts, type OwnText, type OwnTexts, ownTexts } from "../text/own-texts.ts";
import { activityAt } from "./activity-at.ts";
import { type KnownCase, loadedCases, noCalls, servedCalls } from "./known-cases.ts";

/** Where a case tells what it was about: `need` is that of a call, `industry` that of those whose case it was, or what a newcomer makes. */
export const caseTextKinds = ["need", "topic", "name", "outcome", "industry"] as const;
export type CaseTextKind = (typeof caseTextKinds)[number];

export interface CaseMatch extends NeedMatch<CaseTextKind> {
  /** Case k is `cases[k]`. */
  readonly cases: readonly KnownCase[];
  /** Those that meet the need, best first; of equals the latest, then in the order of their ids. */
  readonly found: readonly number[];
  /** Who helped in those, without leading any of them: in how many, and the sum of their scores, by which they stand, then in the order of their ids. */
  readonly helpers: readonly { readonly organisation: number; readonly cases: number; readonly score: number }[];
}

type CaseMatcher = (need: string) => CaseMatch;

const matchers = new WeakMap<Facts, WeakMap<readonly JournalCase[], CaseMatcher>>();

/**
 * For a need in free words, which cases of support, success cases and calls by which somebody was helped were about the same, and who helped in them. A case of the facts is described
 * by its topics and those of what it is part of, its names, its outcome, and the industries of those whose case it was; a call by the need, its outcomes, and the
 * industries of the company or what a newcomer makes. `needMatcher` compares. Costs one pass over all cases once for the facts and the calls.
 *
 * Checked by hand.
 */
export function caseMatch(facts: Facts, calls: readonly JournalCase[] = noCalls): CaseMatcher {
  const ofFacts = matchers.get(facts) ?? new WeakMap<readonly JournalCase[], CaseMatcher>();
  matchers.set(facts, ofFacts);
  const known = ofFacts.get(calls) ?? caseMatcher(facts, calls);
  ofFacts.set(calls, known);
  return known;
}

function caseMatcher(facts: Facts, calls: readonly JournalCase[]): CaseMatcher {
  const served = servedCalls(facts, calls);
  const cases = [...loadedCases(facts), ...served];
  const match = needMatcher(joinedTexts(loadedTexts(facts), textsOfAll(facts, served)));
  return (need) => {
    const matched = match(need);
    const { scores } = matched;
    const began = (k: number) => cases[k].firstDay;
    const found = Array.from(cases.keys())
      .filter((k) => scores[k] > 0)
      .sort((a, b) => scores[b] - scores[a] || began(b) - began(a) || a - b);
    return { ...matched, cases, found, helpers: helpersOf(cases, found, scores) };
  };
}

const texts = new WeakMap<Facts, OwnTexts<CaseTextKind>>();

/** Of the cases of the facts, read once: the journal changes more often. */
function loadedTexts(facts: Facts): OwnTexts<CaseTextKind> {
  const known = texts.get(facts) ?? textsOfAll(facts, loadedCases(facts));
  texts.set(facts, known);
  return known;
}

function textsOfAll(facts: Facts, cases: readonly KnownCase[]): OwnTexts<CaseTextKind> {
  return ownTexts(cases.length, (k) => textsOf(facts, cases[k]));
}

function textsOf(facts: Facts, { activity, call, led }: KnownCase): OwnText<CaseTextKind>[] {
  const industries = led.flatMap((i) => {
    const text = stringAt(facts.organisations.records, i);
    return text.includes('"industries":') ? ((JSON.parse(text) as Organisation).industries ?? []) : [];
  });
  const said = (kind: CaseTextKind, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ in: kind, text }]));
  if (call)
    return [
      ...said("need", [call.opened.need]),
      ...said(
        "outcome",
        call.outcomes.map(({ words }) => words),
      ),
      ...said("industry", [...industries, call.opened.newcomer?.makes]),
    ];
  const { name, names, topics = [], outcome, parent } = activityAt(facts, activity!);
  const whole = parent === undefined ? -1 : indexOfId(facts.activities, parent);
  const all = whole < 0 ? topics : [...topics, ...(activityAt(facts, whole).topics ?? [])];
  return [
    ...said("topic", all),
    ...said("name", [name, names?.ko, names?.en]),
    ...said("outcome", [outcome]),
    ...said("industry", industries),
  ];
}

function helpersOf(cases: readonly KnownCase[], found: readonly number[], scores: Float64Array) {
  const sums = new Map<number, { organisation: number; cases: number; score: number }>();
  for (const k of found)
    for (const organisation of cases[k].helped) {
      const sum = sums.get(organisation) ?? { organisation, cases: 0, score: 0 };
      sum.cases++;
      sum.score += scores[k];
      sums.set(organisation, sum);
    }
  return [...sums.values()].sort((a, b) => b.score - a.score || a.organisation - b.organisation);
}
