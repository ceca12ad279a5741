import { type Facts, openStart } from "../../analysis/facts/facts.ts";
import { isoDay, yearOf } from "../../model/partial-date.ts";
import { activityRecord } from "./activity-item.ts";

/** The dataset's year in which an activity begins, where that is known. A date that says no more than a year is of that year. */
export function yearBegun(facts: Facts, activity: number): number | undefined {
  const day = facts.activities.firstDay[activity];
  if (day === openStart) return undefined;
  const first = isoDay(day);
  // Only a first of January may be a whole year, which its record alone tells.
  if (facts.yearStart > 1 && first.endsWith("-01-01") && activityRecord(facts, activity).from === first.slice(0, 4))
    return Number(first.slice(0, 4));
  return yearOf(day, facts.yearStart);
}
