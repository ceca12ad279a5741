import type { JournalCase } from "../../model/case.ts";
import { runningStates, servedStates } from "../../model/case-course.ts";
import { usualConflictYears, usualMaxLoad } from "../../model/expert-limits.ts";
import { kilometres } from "../../model/kilometres.ts";
import type { Coordinates } from "../facts/complex-coordinates.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { type NeedMatch, needMatcher } from "../text/need-match.ts";
import { type OwnText, ownTexts } from "../text/own-texts.ts";
import { type ConflictOfInterest, conflictsOfInterest } from "./conflicts-of-interest.ts";
import { expertsOf } from "./experts-of.ts";
import { isRunning, type KnownCase, knownCalls, loadedCases, noCalls } from "./known-cases.ts";

/** Where a person's record says what they know. */
export const expertTextKinds = ["capability", "field"] as const;
export type ExpertTextKind = (typeof expertTextKinds)[number];

export interface ExpertsAsked {
  readonly need: string;
  /** Whose need it is. */
  readonly company?: number;
  /** Where the need is, if that is not where the company is. */
  readonly place?: Coordinates;
  /** The journal's, as they stand. */
  readonly calls?: readonly JournalCase[];
  readonly maxLoad?: number;
  readonly conflictYears?: number;
}

/** A person who may help, with what is known of the employer: in the facts persons stand in no case themselves. */
export interface ExpertCandidate {
  readonly expert: number;
  /** Absent where none is stated, or where it is not in the dataset. */
  readonly employer?: number;
  /** From the employer to where the need is; absent where one of the two has no place. */
  readonly kilometres?: number;
  /** Cases in which the employer helped that had begun by the reference day, and calls in which it helps or helped; those of them that run. */
  readonly cases: number;
  readonly running: number;
  /** Of those, the calls that name the person. */
  readonly own: { readonly cases: number; readonly running: number };
  /** Persons of the pools whom the employer has, who share what names none of them. */
  readonly colleagues: number;
  /** Running calls that name the person, and an equal share of the employer's running cases that name nobody of its own. */
  readonly load: number;
  readonly isBusy: boolean;
  /** Cases of the company in which the employer or the person helped. */
  readonly before: readonly KnownCase[];
  readonly conflicts: readonly ConflictOfInterest[];
}

export interface ExpertMatch extends NeedMatch<ExpertTextKind> {
  /** Those who meet the need, best first. */
  readonly found: readonly ExpertCandidate[];
}

/**
 * For a need in free words, the persons of the expert pools who meet it by their capabilities and fields (`needMatcher`), best first; of equals first those
 * without a known conflict of interest (`conflictsOfInterest`), then who can be asked, of whom this is not known, who cannot; then the least loaded, the nearest, in the order
 * of their ids. Load is in running cases for each person; busy is who has `maxLoad` or more. A call that was closed without a match counts for nobody.
 * Without a company there is no case before and no conflict. Costs one pass over the persons, and once for the facts and the calls one over all cases.
 *
 * Checked by hand.
 */
export function expertCandidates(facts: Facts, asked: ExpertsAsked): ExpertMatch {
  const { need, company, calls = noCalls, maxLoad = usualMaxLoad, conflictYears = usualConflictYears } = asked;
  const experts = expertsOf(facts);
  const matched = matcherOf(facts)(need);
  const { organisations } = facts;
  const employers = experts.map(({ employer }) => (employer === undefined ? -1 : indexOfId(organisations, employer)));
  const colleagues = new Map<number, number>();
  for (const employer of employers) colleagues.set(employer, (colleagues.get(employer) ?? 0) + 1);
  const { ofEmployer, ofExpert } = casesByHelper(facts, calls);
  const conflictsWith = company === undefined ? undefined : conflictsOfInterest(facts, company, conflictYears);
  const place = asked.place ?? (company === undefined ? undefined : placeOf(facts, company));
  const running = (cases: readonly HelpedCase[]) => cases.filter((one) => one.isRunning);
  const about = (employer: number) => {
    const cases = ofEmployer.get(employer) ?? [];
    const way = place === undefined ? Number.NaN : kilometres(placeOf(facts, employer), place);
    const isNamed = (person: number) => employers[person] === employer;
    return {
      employer,
      ...(!Number.isNaN(way) && { kilometres: way }),
      cases: cases.length,
      running: running(cases).length,
      colleagues: colleagues.get(employer)!,
      shared: running(cases).filter(({ known }) => !known.experts.some(isNamed)).length,
      before: company === undefined ? [] : casesOfCompany(cases, company),
      conflicts: conflictsWith?.(employer) ?? [],
    };
  };
  const ofOwn = new Map<number, ReturnType<typeof about>>();
  const candidate = (expert: number): ExpertCandidate => {
    const employer = employers[expert];
    const cases = ofExpert.get(expert) ?? [];
    const own = { cases: cases.length, running: running(cases).length };
    if (employer < 0) {
      const before = company === undefined ? [] : casesOfCompany(cases, company);
      return { expert, ...own, own, colleagues: 1, ...loadOf(own.running), before, conflicts: [] };
    }
    const { shared, ...known } = ofOwn.get(employer) ?? about(employer);
    ofOwn.set(employer, { shared, ...known });
    return { expert, ...known, own, ...loadOf(own.running + shared / known.colleagues) };
  };
  const loadOf = (load: number) => ({ load, isBusy: load >= maxLoad });
  const found = Array.from(experts.keys())
    .filter((expert) => matched.scores[expert] > 0)
    .map(candidate);
  const order = (one: ExpertCandidate) => [
    -matched.scores[one.expert],
    Math.min(one.conflicts.length, 1),
    [true, undefined, false].indexOf(experts[one.expert].available),
    one.load,
    one.kilometres ?? Number.MAX_VALUE,
    one.expert,
  ];
  const keys = new Map(found.map((one) => [one, order(one)]));
  found.sort((a, b) => {
    const [x, y] = [keys.get(a)!, keys.get(b)!];
    const first = x.findIndex((value, k) => value !== y[k]);
    return x[first] - y[first];
  });
  return { ...matched, found };
}

const matchers = new WeakMap<Facts["experts"], (need: string) => NeedMatch<ExpertTextKind>>();

function matcherOf(facts: Facts): (need: string) => NeedMatch<ExpertTextKind> {
  const known = matchers.get(facts.experts);
  if (known) return known;
  const experts = expertsOf(facts);
  const said = (kind: ExpertTextKind, texts: readonly string[] = []): OwnText<ExpertTextKind>[] =>
    texts.map((text) => ({ in: kind, text }));
  const texts = ownTexts<ExpertTextKind>(experts.length, (k) => [
    ...said("capability", experts[k].capabilities),
    ...said("field", experts[k].fields),
  ]);
  const matcher = needMatcher(texts);
  matchers.set(facts.experts, matcher);
  return matcher;
}

interface HelpedCase {
  readonly known: KnownCase;
  readonly isRunning: boolean;
}

interface CasesByHelper {
  readonly ofEmployer: ReadonlyMap<number, readonly HelpedCase[]>;
  readonly ofExpert: ReadonlyMap<number, readonly HelpedCase[]>;
}

const helpers = new WeakMap<Facts, WeakMap<readonly JournalCase[], CasesByHelper>>();

/** Cases of the facts that had begun by the reference day (one without a start had), and calls that did not end without a match, by who helps in them. */
function casesByHelper(facts: Facts, calls: readonly JournalCase[]): CasesByHelper {
  const ofFacts = helpers.get(facts) ?? new WeakMap<readonly JournalCase[], CasesByHelper>();
  helpers.set(facts, ofFacts);
  const known = ofFacts.get(calls);
  if (known) return known;
  const [ofEmployer, ofExpert] = [new Map<number, HelpedCase[]>(), new Map<number, HelpedCase[]>()];
  const helpedByCall = knownCalls(facts, calls, [...runningStates, ...servedStates]);
  for (const helped of [...loadedHelp(facts), ...helpedByCall.map((one) => helpedCase(facts, one))]) {
    for (const helper of helped.known.helped) add(ofEmployer, helper, helped);
    for (const expert of helped.known.experts) add(ofExpert, expert, helped);
  }
  const found = { ofEmployer, ofExpert };
  ofFacts.set(calls, found);
  return found;
}

const loadedOnce = new WeakMap<Facts, readonly HelpedCase[]>();

/** The cases of the facts in which somebody helps, read once: the journal changes more often. */
function loadedHelp(facts: Facts): readonly HelpedCase[] {
  const known =
    loadedOnce.get(facts) ??
    loadedCases(facts)
      .filter(({ firstDay, helped }) => firstDay <= facts.referenceDay && helped.length > 0)
      .map((one) => helpedCase(facts, one));
  loadedOnce.set(facts, known);
  return known;
}

function helpedCase(facts: Facts, known: KnownCase): HelpedCase {
  return { known, isRunning: isRunning(facts, known) };
}

function add(byHelper: Map<number, HelpedCase[]>, helper: number, one: HelpedCase): void {
  const its = byHelper.get(helper);
  if (its) its.push(one);
  else byHelper.set(helper, [one]);
}

function casesOfCompany(cases: readonly HelpedCase[], company: number): KnownCase[] {
  return cases.map(({ known }) => known).filter(({ led }) => led.includes(company));
}

function placeOf({ organisations: { latitude, longitude } }: Facts, organisation: number): Coordinates {
  return { latitude: latitude[organisation], longitude: longitude[organisation] };
}
