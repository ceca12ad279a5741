import { dayNumber, isoDay } from "../../model/partial-date.ts";
import { type Facts, openStart } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";
import { edgesOfData } from "./edges-of-data.ts";

/** A calendar year, with what began in it. */
export interface YearBegun {
  readonly year: number;
  readonly activities: number;
}

/**
 * Which calendar years can be judged by: those that are over on the day from which the dataset's ages are counted, but for the last ones in which the
 * data ends (`edgesOfData`): what began in them is not in the source yet. `years` rise and leave none out. O(n log n).
 *
 * Checked by hand.
 */
export function completeYears({ referenceDay }: Pick<Facts, "referenceDay">, years: readonly YearBegun[]): boolean[] {
  const isEdge = edgesOfData(years.map(({ activities }) => activities));
  const lastUsual = isEdge.lastIndexOf(false);
  return years.map(({ year }, k) => dayNumber(year, 12, 31) <= referenceDay && k <= lastUsual);
}

/** How many of the selected activities began in each calendar year, up to that of the reference day; those without a day in none. O(activities). */
export function yearsBegun({ activities, referenceDay }: Facts, selection: Pick<Selection, "activities">): YearBegun[] {
  const last = yearOf(referenceDay);
  const counts = new Map<number, number>();
  for (const activity of selection.activities) {
    const day = activities.firstDay[activity];
    const year = yearOf(day);
    if (day !== openStart && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const first = Math.min(...counts.keys());
  if (counts.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, k) => ({
    year: first + k,
    activities: counts.get(first + k) ?? 0,
  }));
}

/** The last year that can be judged by; where there is none, the one before that of the reference day. */
export function newestCompleteYear(facts: Facts, selection: Pick<Selection, "activities">): number {
  const years = yearsBegun(facts, selection);
  const newest = completeYears(facts, years).lastIndexOf(true);
  return newest < 0 ? yearOf(facts.referenceDay) - 1 : years[newest].year;
}

function yearOf(day: number): number {
  return day === openStart ? Number.NEGATIVE_INFINITY : Number(isoDay(day).slice(0, 4));
}
