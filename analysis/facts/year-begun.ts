import type { Activity } from "../../model/activity.ts";
import { datasetYear, isoDay } from "../../model/partial-date.ts";
import { type Facts, openStart } from "./facts.ts";
import { stringAt } from "./string-column.ts";

/** The dataset's year in which an activity begins, where that is known. */
export function yearBegun({ activities, yearStart }: Facts, activity: number): number | undefined {
  const day = activities.firstDay[activity];
  if (day === openStart) return undefined;
  const first = isoDay(day);
  // Only a first of January may be a whole year, which its record alone tells.
  const maybeYear = yearStart > 1 && first.endsWith("-01-01");
  const record = maybeYear ? (JSON.parse(stringAt(activities.records, activity)) as Activity) : undefined;
  return datasetYear(record?.from ?? first, yearStart);
}
