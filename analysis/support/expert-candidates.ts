import type { Expert } from "../../model/expert.ts";
import { kilometres } from "../../model/kilometres.ts";
import { type Facts, openEnd, type RecordTable } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { allStrings } from "../facts/string-column.ts";
import { type NeedMatch, needMatcher } from "../text/need-match.ts";
import { type OwnText, ownTexts } from "../text/own-texts.ts";
import { casesOf, servedKinds, sidesOf } from "./cases.ts";
import { type ConflictOfInterest, conflictsOfInterest } from "./conflicts-of-interest.ts";

/** Where a person's record says what they know. */
export const expertTextKinds = ["capability", "field"] as const;
export type ExpertTextKind = (typeof expertTextKinds)[number];

/** A person who may help, with what is known of the employer: persons stand in no case themselves. */
export interface ExpertCandidate {
  readonly expert: number;
  /** Absent where none is stated, or where it is not in the dataset. */
  readonly employer?: number;
  /** From the employer to the company; absent where one of the two has no place. */
  readonly kilometres?: number;
  /** Cases in which the employer helped that had begun by the reference day, and those of them with a stated end that had not ended yet. */
  readonly cases: number;
  readonly running: number;
  /** Persons of the pools whom the employer has, who share that. */
  readonly colleagues: number;
  /** Cases of the company in which the employer helped. */
  readonly before: readonly number[];
  readonly conflicts: readonly ConflictOfInterest[];
}

export interface ExpertMatch extends NeedMatch<ExpertTextKind> {
  /** Those who meet the need, best first. */
  readonly found: readonly ExpertCandidate[];
}

/**
 * For a need in free words, the persons of the expert pools who meet it by their capabilities and fields (`needMatcher`), best first; of equals first those
 * without a known conflict of interest, then who can be asked, of whom this is not known, who cannot; then the fewest running cases at the
 * employer for each of its persons, the nearest, in the order of their ids. Without a company there is no way to it, no case before and no conflict.
 *
 * Checked by hand.
 */
export function expertCandidates(facts: Facts, need: string, company?: number): ExpertMatch {
  const { experts, match } = expertIndex(facts.experts);
  const matched = match(need);
  const { organisations } = facts;
  const employers = experts.map(({ employer }) => (employer === undefined ? -1 : indexOfId(organisations, employer)));
  const colleagues = new Map<number, number>();
  for (const employer of employers) colleagues.set(employer, (colleagues.get(employer) ?? 0) + 1);
  const helped = casesByHelper(facts);
  const conflictsWith = company === undefined ? undefined : conflictsOfInterest(facts, company);
  const known = new Map<number, Omit<ExpertCandidate, "expert">>();
  const about = (employer: number): Omit<ExpertCandidate, "expert"> => {
    const cases = helped.get(employer) ?? [];
    const way = company === undefined ? Number.NaN : kilometresBetween(facts, employer, company);
    return {
      employer,
      ...(!Number.isNaN(way) && { kilometres: way }),
      cases: cases.length,
      running: cases.filter((a) => isRunning(facts, a)).length,
      colleagues: colleagues.get(employer)!,
      before: company === undefined ? [] : cases.filter((a) => sidesOf(facts, a).led.includes(company)),
      conflicts: conflictsWith?.(employer) ?? [],
    };
  };
  const alone = { cases: 0, running: 0, colleagues: 1, before: [], conflicts: [] };
  const found = experts.flatMap((_, expert): ExpertCandidate[] => {
    if (matched.scores[expert] === 0) return [];
    const employer = employers[expert];
    if (employer < 0) return [{ expert, ...alone }];
    const facts = known.get(employer) ?? about(employer);
    known.set(employer, facts);
    return [{ expert, ...facts }];
  });
  const order = (one: ExpertCandidate) => [
    -matched.scores[one.expert],
    Math.min(one.conflicts.length, 1),
    [true, undefined, false].indexOf(experts[one.expert].available),
    one.running / one.colleagues,
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

interface ExpertIndex {
  readonly experts: readonly Expert[];
  match(need: string): NeedMatch<ExpertTextKind>;
}

const indexes = new WeakMap<RecordTable, ExpertIndex>();

function expertIndex(table: RecordTable): ExpertIndex {
  const known = indexes.get(table);
  if (known) return known;
  const experts = allStrings(table.records).map((text) => JSON.parse(text) as Expert);
  const said = (kind: ExpertTextKind, texts: readonly string[] = []): OwnText<ExpertTextKind>[] =>
    texts.map((text) => ({ in: kind, text }));
  const texts = ownTexts<ExpertTextKind>(experts.length, (k) => [
    ...said("capability", experts[k].capabilities),
    ...said("field", experts[k].fields),
  ]);
  const index = { experts, match: needMatcher(texts) };
  indexes.set(table, index);
  return index;
}

const helpers = new WeakMap<Facts, ReadonlyMap<number, readonly number[]>>();

/** The cases that had begun by the reference day, by who helped in them; one without a start had. */
function casesByHelper(facts: Facts): ReadonlyMap<number, readonly number[]> {
  const known = helpers.get(facts);
  if (known) return known;
  const byHelper = new Map<number, number[]>();
  for (const a of casesOf(facts, servedKinds)) {
    if (facts.activities.firstDay[a] > facts.referenceDay) continue;
    for (const helper of sidesOf(facts, a).helped) {
      const its = byHelper.get(helper);
      if (its) its.push(a);
      else byHelper.set(helper, [a]);
    }
  }
  helpers.set(facts, byHelper);
  return byHelper;
}

function isRunning({ activities, referenceDay }: Facts, activity: number): boolean {
  const last = activities.lastDay[activity];
  return last !== openEnd && last >= referenceDay;
}

function kilometresBetween({ organisations: { latitude, longitude } }: Facts, a: number, b: number): number {
  return kilometres(
    { latitude: latitude[a], longitude: longitude[a] },
    { latitude: latitude[b], longitude: longitude[b] },
  );
}
