import { type Facts, openStart } from "../../analysis/facts/facts.ts";
import { datasetYear, isoDay } from "../../model/partial-date.ts";
import { activityRecord } from "./activity-item.ts";

/** The dataset's year in which an activity begins, where that is known. */
export function yearBegun(facts: Facts, activity: number): number | undefined {
  const day = facts.activities.firstDay[activity];
  if (day === openStart) return undefined;
  const first = isoDay(day);
  // Only a first of January may be a whole year, which its record alone tells.
  const maybeYear = facts.yearStart > 1 && first.endsWith("-01-01");
  return datasetYear((maybeYear && activityRecord(facts, activity).from) || first, facts.yearStart);
}
