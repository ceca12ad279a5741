import type { NetworkParameters } from "../../model/network-parameters.ts";
import { dayNumber, daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import { type Facts, openEnd, openStart } from "../facts/facts.ts";

/** A calendar year, or what of it lies in a larger window. */
export interface YearWindow {
  readonly year: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/**
 * The calendar years of a network, one window each, so that a series of them is what as many requests would give: the years of its
 * window; where that has no beginning or end, from the first to the last year that these activities touch by their dates, by
 * their first day alone where `timing` is `start`. A year that nothing falls into is there too. The first and the last are cut
 * where the window begins and ends. Without a window and a date there is none. O(activities).
 */
export function yearWindows(
  { activities: { firstDay, lastDay } }: Pick<Facts, "activities">,
  activities: Iterable<number>,
  { from, to, timing }: Pick<NetworkParameters, "from" | "to" | "timing">,
): YearWindow[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const see = (day: number) => {
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const activity of activities) {
    if (firstDay[activity] !== openStart) see(firstDay[activity]);
    if (timing === "overlap" && lastDay[activity] !== openEnd) see(lastDay[activity]);
  }
  if (from !== undefined) first = daySpan(from).first;
  if (to !== undefined) last = daySpan(to).last;
  if (!(first <= last) || !Number.isFinite(first) || !Number.isFinite(last)) return [];
  const [firstYear, lastYear] = [first, last].map((day) => Number(isoDay(day).slice(0, 4)));
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const year = firstYear + i;
    const whole = String(year).padStart(4, "0");
    const cutBefore = from !== undefined && first > dayNumber(year, 1, 1);
    const cutAfter = to !== undefined && last < dayNumber(year, 12, 31);
    return { year, from: cutBefore ? isoDay(first) : whole, to: cutAfter ? isoDay(last) : whole };
  });
}
