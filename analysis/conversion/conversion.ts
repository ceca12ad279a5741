import { activityKinds, layerSets } from "../../model/activity.ts";
import type { ConversionMatch } from "../../model/conversion-match.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan } from "../../model/partial-date.ts";
import type { Progress } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import { openEnd, openStart } from "../facts/facts.ts";
import type { Interval } from "../statistics/bootstrap-intervals.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { eachMeeting, gatherings, pairsIn } from "./gatherings.ts";
import { dayUnknown, pairDays } from "./pair-days.ts";
import { pairClasses, type UnmetPairs, unmetPairs } from "./unmet-pairs.ts";

const daysPerYear = 365.25;
/** They are looked up in a Map, which holds 2²⁴ at most. */
const mostPairs = 16_000_000;
const nobody: UnmetPairs = { atRisk: 0, joined: 0 };

export interface ConversionParameters {
  /** Years after the meeting within which a pair is to join. */
  readonly within: number;
  readonly match: ConversionMatch;
  /** Pairs on the list met so often at least. */
  readonly meetings: number;
  /** One of a pair on the list is in this zone. */
  readonly zone?: string;
  /** How many pairs are listed, at most. */
  readonly limit: number;
}

/** Pairs that met, by what came of it. */
export interface ConversionCounts {
  readonly pairs: number;
  /** Had joined by the day on which they met. */
  readonly already: number;
  /** Whose years are not over on the reference date, whether they have joined since or not: in no rate. */
  readonly open: number;
  /** Are together in a collaboration of which no date tells the beginning, and in none that has one, so that nobody knows whether they joined before or after: in no rate. */
  readonly undated: number;
  /** The others: pairs = already + undated + open + atRisk. */
  readonly atRisk: number;
  /** Of those at risk: joined for the first time within the years. */
  readonly joined: number;
  /** joined / atRisk; NaN where nobody is at risk. */
  readonly rate: number;
  readonly interval: Interval;
  /** Of those at risk, how many can be compared: there are pairs of their class that did not meet. */
  readonly compared: number;
  /** How many of those compared had joined as pairs that did not meet do, and that as a rate; NaN where none is compared. */
  readonly expected: number;
  readonly base: number;
  /** Rate of those compared ÷ base; NaN where base is 0 or unknown. */
  readonly lift: number;
}

export interface ConvertedActivity extends ConversionCounts {
  /** Index in the facts. */
  readonly activity: number;
  readonly participants: number;
  /** What those joined for the first time within the years, those whose years are open among them: the most pairs first. */
  readonly consortia: readonly { readonly activity: number; readonly pairs: number }[];
}

/** Met, and never joined anything together. */
export interface UnjoinedPair {
  /** Indices in the facts. */
  readonly one: number;
  readonly other: number;
  readonly meetings: number;
  /** The first day of the last meeting. */
  readonly lastDay: number;
}

export interface Conversion {
  /** Every pair once, by its first meeting in the window. */
  readonly whole: ConversionCounts;
  /** The same by the kind of what they first met at, in the order of the kinds. */
  readonly kinds: readonly (ConversionCounts & { readonly kind: (typeof activityKinds)[number] })[];
  /** Those of which most came first, by pairs that joined within the years, then by those at risk and by ids; every pair at everything where it met. */
  readonly activities: readonly ConvertedActivity[];
  /** `undated`: pairs that would be among them, had they not joined on a day that nobody knows. */
  readonly unjoined: { readonly count: number; readonly undated: number; readonly pairs: readonly UnjoinedPair[] };
  readonly leftOut: { readonly activities: number; readonly undated: number };
}

/**
 * What came of meeting: pairs that were at a contact activity (SIG, community, event, introduction) together and later joined a collaboration (consortium, support case, memorandum,
 * relation) together for the first time, within so many years.
 *
 * They met on the first day on which both were there, and joined on the first day on which both were in a collaboration; a date known to the year or month
 * counts from its first day, and joining on the very day of meeting counts as before it. Who is together in something that has no date has joined, nobody knows when: where
 * nothing else tells, such pairs are counted apart, and are in no rate and on no list. At risk are the others that had not joined by then and whose years are over on the
 * reference date. The rate has Wilson's interval (1927), which takes pairs as independent: one consortium of many that met makes it too narrow.
 *
 * The base is the rate of pairs that did not meet (`unmet-pairs.ts`), from the same day on, of the same classes as those at risk: direct standardisation. It tells what meeting goes
 * with, not what it causes: who meets may have wanted to join anyway.
 *
 * `layers` says which activities count, `from` and `to` when a meeting began; the other parameters choose roles, organisations and the largest activity. Weights are not read.
 * O(Σ n² over activities of n) for time and memory, more than 16,000,000 pairs being refused; pairs that did not meet are counted, not looked at.
 *
 * Checked by hand, by brute force over all pairs, and on programmes made with a known effect.
 */
export function conversion(
  facts: Facts,
  parameters: NetworkParameters,
  { within, match, meetings, zone, limit }: ConversionParameters,
  progress: Progress,
): Conversion {
  const contacts = gatherings(facts, parameters, layerSets.contact);
  const collaborations = gatherings(facts, parameters, layerSets.collaboration);
  const size = pairsIn(contacts) + pairsIn(collaborations);
  if (size > mostPairs) throw new TielineError("network_too_large", { size, what: "meetings", limit: mostPairs });
  const count = facts.organisations.count;
  const met = pairDays(contacts, count);
  const joined = pairDays(collaborations, count);
  progress.checkCancelled();
  progress.report(0.3);

  const withinDays = Math.round(within * daysPerYear);
  const classes = pairClasses(facts, match);
  const unmet = unmetPairs({ facts, contacts, collaborations, met, joined, classes, withinDays });
  const first = parameters.from === undefined ? openStart : daySpan(parameters.from).first;
  const last = parameters.to === undefined ? openEnd : daySpan(parameters.to).last;
  const isSeen = (day: number) => day >= first && day <= last;
  const tally = tallies((one, other, day) => {
    const joining = joined.indexOf(one, other);
    const joinedOn = joining < 0 ? Number.POSITIVE_INFINITY : joined.firstDay[joining];
    const isAlready = joinedOn <= day;
    const isUndated = joinedOn === dayUnknown;
    const isOpen = day + withinDays > facts.referenceDay;
    const isAtRisk = !(isAlready || isUndated || isOpen);
    const { atRisk, joined: others } = isAtRisk ? unmet(day, classes.of(one, other)) : nobody;
    return {
      isAlready,
      isUndated,
      isOpen,
      hasJoined: joinedOn <= day + withinDays,
      base: atRisk > 0 ? others / atRisk : Number.NaN,
      collaboration: joining < 0 ? -1 : joined.activity[joining],
    };
  });

  const whole = tally();
  const byKind = activityKinds.map(() => tally());
  const firstMeetings = new Map<number, { readonly day: number; readonly activity: number }>();
  const seen = new Map<number, { meetings: number; lastDay: number }>();
  const activities: ConvertedActivity[] = [];
  for (let k = 0; k < contacts.activities.length; k++) {
    if (k % 64 === 0) progress.checkCancelled();
    progress.report(0.3 + (0.6 * k) / contacts.activities.length);
    const activity = contacts.activities[k];
    const own = tally();
    eachMeeting(contacts, k, (one, other, day) => {
      if (day === openStart || !isSeen(day)) return;
      own.add(one, other, day);
      const pair = one * count + other;
      const before = firstMeetings.get(pair);
      if (!before || day < before.day) firstMeetings.set(pair, { day, activity });
      const known = seen.get(pair);
      if (known) {
        known.meetings++;
        known.lastDay = Math.max(known.lastDay, day);
      } else seen.set(pair, { meetings: 1, lastDay: day });
    });
    const participants = contacts.offsets[k + 1] - contacts.offsets[k];
    const counts = own.counts();
    if (counts.pairs > 0) activities.push({ activity, participants, ...counts, consortia: own.consortia() });
  }
  for (const [pair, { day, activity }] of firstMeetings) {
    const [one, other] = [Math.floor(pair / count), pair % count];
    whole.add(one, other, day);
    byKind[facts.activities.kind[activity]].add(one, other, day);
  }

  const inZone = zoneFilter(facts, zone);
  let undated = 0;
  const unjoined: UnjoinedPair[] = [];
  for (const [pair, known] of seen) {
    const [one, other] = [Math.floor(pair / count), pair % count];
    if (known.meetings < meetings || !(inZone(one) || inZone(other))) continue;
    const joining = joined.indexOf(one, other);
    if (joining < 0) unjoined.push({ one, other, ...known });
    else if (joined.firstDay[joining] === dayUnknown) undated++;
  }
  unjoined.sort((a, b) => b.meetings - a.meetings || b.lastDay - a.lastDay || a.one - b.one || a.other - b.other);
  const came = ({ consortia }: ConvertedActivity) => consortia.reduce((sum, { pairs }) => sum + pairs, 0);
  activities.sort((a, b) => came(b) - came(a) || b.atRisk - a.atRisk || a.activity - b.activity);
  return {
    whole: whole.counts(),
    kinds: activityKinds.flatMap((kind, k) => {
      const counts = byKind[k].counts();
      return counts.pairs > 0 ? [{ kind, ...counts }] : [];
    }),
    activities,
    unjoined: { count: unjoined.length, undated, pairs: unjoined.slice(0, limit) },
    leftOut: {
      activities: contacts.leftOut.activities + collaborations.leftOut.activities,
      undated: contacts.leftOut.undated + collaborations.leftOut.undated,
    },
  };
}

function zoneFilter({ organisations }: Facts, zone: string | undefined): (organisation: number) => boolean {
  if (zone === undefined) return () => true;
  const { codes, values } = organisations.groupings.zone;
  const code = values.indexOf(zone);
  return (organisation) => code >= 0 && codes[organisation] === code;
}

/** What is known of a pair from the day on which it met. */
interface Fate {
  readonly isAlready: boolean;
  readonly isUndated: boolean;
  readonly isOpen: boolean;
  /** Within the years, or before. */
  readonly hasJoined: boolean;
  /** Rate of pairs of its class that did not meet; NaN where there is none, or it is not asked for. */
  readonly base: number;
  /** Where they first were together; -1 for nowhere. */
  readonly collaboration: number;
}

function tallies(fateOf: (one: number, other: number, day: number) => Fate) {
  return () => {
    let pairs = 0;
    let already = 0;
    let undated = 0;
    let open = 0;
    let joined = 0;
    let compared = 0;
    let joinedCompared = 0;
    let expected = 0;
    const consortia = new Map<number, number>();
    return {
      add(one: number, other: number, day: number): void {
        const { isAlready, isUndated, isOpen, hasJoined, base, collaboration } = fateOf(one, other, day);
        pairs++;
        if (isAlready) {
          already++;
          return;
        }
        if (isUndated) {
          undated++;
          return;
        }
        if (hasJoined) consortia.set(collaboration, (consortia.get(collaboration) ?? 0) + 1);
        if (isOpen) {
          open++;
          return;
        }
        joined += Number(hasJoined);
        if (Number.isNaN(base)) return;
        compared++;
        joinedCompared += Number(hasJoined);
        expected += base;
      },
      counts(): ConversionCounts {
        const atRisk = pairs - already - undated - open;
        const base = compared === 0 ? Number.NaN : expected / compared;
        return {
          pairs,
          already,
          undated,
          open,
          atRisk,
          joined,
          rate: atRisk === 0 ? Number.NaN : joined / atRisk,
          interval: wilsonInterval(joined, atRisk),
          compared,
          expected: compared === 0 ? Number.NaN : expected,
          base,
          lift: base > 0 ? joinedCompared / compared / base : Number.NaN,
        };
      },
      consortia(): { activity: number; pairs: number }[] {
        return [...consortia]
          .map(([activity, own]) => ({ activity, pairs: own }))
          .sort((a, b) => b.pairs - a.pairs || a.activity - b.activity);
      },
    };
  };
}
