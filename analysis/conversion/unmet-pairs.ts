import type { ConversionMatch } from "../../model/conversion-match.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { dayNumber, yearOf } from "../../model/partial-date.ts";
import { type Facts, openStart } from "../facts/facts.ts";
import type { Gatherings } from "./gatherings.ts";
import { dayUnknown, type PairDays } from "./pair-days.ts";

/** Pairs of one class that did not meet, and might join from a day on. */
export interface UnmetPairs {
  readonly atRisk: number;
  /** Those that joined for the first time within the years looked at. */
  readonly joined: number;
}

/** By class of pairs; what is compared is what two organisations are. */
export interface PairClasses {
  readonly count: number;
  of(one: number, other: number): number;
  /** How many pairs of each class a set of organisations has. */
  pairsAmong(organisations: readonly number[]): Float64Array;
}

/** Pairs by the kinds of both and whether both are in one complex, as far as the match asks for it. */
export function pairClasses({ organisations }: Facts, match: ConversionMatch): PairClasses {
  const { codes } = organisations.groupings.complex;
  const size = match === "all" ? 1 : organisationKinds.length;
  const kindOf = (organisation: number) => (match === "all" ? 0 : organisations.kind[organisation]);
  const kindsOf = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  const apart = size * size;
  const pairsOf = (among: readonly number[]) => {
    const counts = new Float64Array(size);
    for (const organisation of among) counts[kindOf(organisation)]++;
    const pairs = new Float64Array(apart);
    for (let a = 0; a < size; a++)
      for (let b = a; b < size; b++)
        pairs[kindsOf(a, b)] = a === b ? (counts[a] * (counts[a] - 1)) / 2 : counts[a] * counts[b];
    return pairs;
  };
  return {
    count: 2 * apart,
    of(one, other) {
      const isTogether = match === "complex" && codes[one] >= 0 && codes[one] === codes[other];
      return kindsOf(kindOf(one), kindOf(other)) + (isTogether ? apart : 0);
    },
    pairsAmong(among) {
      const pairs = new Float64Array(2 * apart);
      pairs.set(pairsOf(among));
      if (match !== "complex") return pairs;
      const placed = among.filter((organisation) => codes[organisation] >= 0);
      for (const together of Map.groupBy(placed, (organisation) => codes[organisation]).values())
        for (const [kinds, own] of pairsOf(together).entries()) {
          pairs[kinds] -= own;
          pairs[apart + kinds] += own;
        }
      return pairs;
    },
  };
}

interface Compared {
  readonly facts: Facts;
  readonly contacts: Gatherings;
  readonly collaborations: Gatherings;
  readonly met: PairDays;
  readonly joined: PairDays;
  readonly classes: PairClasses;
  readonly withinDays: number;
}

/** What a year of the dataset has of pairs that did not meet until its end, by class. */
interface UnmetInYear {
  readonly pairs: Float64Array;
  /** First days together of those that ever joined, ascending. */
  readonly days: readonly Int32Array[];
}

/**
 * How pairs that did not meet fared, for comparison with one that met on a day: both take part in something that is selected (contact or collaboration) in that
 * day's year of the dataset, and did not meet until the end of that year. At risk are those that had not joined by that day; joined, those that did so
 * for the first time within so many days after it. Pairs that met or joined when nobody knows are in neither. Counted from the pairs that met or joined, without looking at the others: O(pairs that met or joined) for
 * each year, O(log) for each day.
 */
export function unmetPairs(compared: Compared): (day: number, pairClass: number) => UnmetPairs {
  const { facts, withinDays } = compared;
  const years = new Map<number, UnmetInYear>();
  const yearOfDay = new Map<number, number>();
  return (day, pairClass) => {
    let year = yearOfDay.get(day);
    if (year === undefined) {
      year = yearOf(day, facts.yearStart);
      yearOfDay.set(day, year);
    }
    let unmet = years.get(year);
    if (!unmet) {
      unmet = unmetInYear(compared, year);
      years.set(year, unmet);
    }
    const days = unmet.days[pairClass];
    const before = countUntil(days, day);
    return {
      atRisk: unmet.pairs[pairClass] - before,
      joined: countUntil(days, day + withinDays) - before,
    };
  };
}

function unmetInYear({ facts, contacts, collaborations, met, joined, classes }: Compared, year: number): UnmetInYear {
  const first = dayNumber(year, facts.yearStart, 1);
  const last = dayNumber(year + 1, facts.yearStart, 1) - 1;
  const active = new Uint8Array(facts.organisations.count);
  for (const { members, firstDay, lastDay } of [contacts, collaborations])
    for (let p = 0; p < members.length; p++)
      if (firstDay[p] !== openStart && firstDay[p] <= last && lastDay[p] >= first) active[members[p]] = 1;

  const pairs = classes.pairsAmong(
    active
      .keys()
      .filter((organisation) => active[organisation] === 1)
      .toArray(),
  );
  const mayHaveMet = (k: number) => met.firstDay[k] <= last || met.firstDay[k] === dayUnknown;
  for (let k = 0; k < met.count; k++)
    if (mayHaveMet(k) && active[met.one[k]] && active[met.other[k]]) pairs[classes.of(met.one[k], met.other[k])]--;

  const days: number[][] = Array.from({ length: classes.count }, () => []);
  for (let k = 0; k < joined.count; k++) {
    const [one, other] = [joined.one[k], joined.other[k]];
    if (!active[one] || !active[other]) continue;
    const meeting = met.indexOf(one, other);
    if (meeting >= 0 && mayHaveMet(meeting)) continue;
    const pairClass = classes.of(one, other);
    if (joined.firstDay[k] === dayUnknown) pairs[pairClass]--;
    else days[pairClass].push(joined.firstDay[k]);
  }
  return { pairs, days: days.map((own) => Int32Array.from(own).sort()) };
}

/** How many of ascending numbers are at most a number. */
function countUntil(ascending: Int32Array, most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
