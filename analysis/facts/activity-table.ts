import { type Activity, activityKinds } from "../../model/activity.ts";
import { daySpan } from "../../model/partial-date.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { type ActivityTable, openEnd, openStart } from "./facts.ts";
import { recordTable } from "./record-table.ts";
import { plainName, searchText } from "./searchable.ts";
import { sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from "./shared-arrays.ts";
import { stringColumn } from "./string-column.ts";

/** Of activities in the order of their ids. */
export function activityTable(activities: readonly Activity[]): ActivityTable {
  const kind = sharedUint8(activities.length);
  const synthetic = sharedUint8(activities.length);
  const firstDay = sharedInt32(activities.length);
  const lastDay = sharedInt32(activities.length);
  const weight = sharedFloat64(activities.length);
  const unnamed = sharedUint32(activities.length);
  activities.forEach((activity, a) => {
    kind[a] = activityKinds.indexOf(activity.kind);
    synthetic[a] = Number(isSynthetic(activity));
    firstDay[a] = activity.from === undefined ? openStart : daySpan(activity.from).first;
    lastDay[a] = activity.to === undefined ? openEnd : daySpan(activity.to).last;
    weight[a] = activity.weight ?? 1;
    unnamed[a] = (activity.unnamed ?? []).reduce((sum, { count }) => sum + count, 0);
  });
  return {
    ...recordTable(activities),
    names: stringColumn(activities.map(plainName)),
    searchText: stringColumn(activities.map(searchText)),
    kind,
    synthetic,
    firstDay,
    lastDay,
    weight,
    unnamed,
  };
}

/** The latest day on which an activity starts; undefined where none has a start. */
export function latestStart({ firstDay }: ActivityTable): number | undefined {
  const latest = firstDay.reduce((day, first) => Math.max(day, first), openStart);
  return latest === openStart ? undefined : latest;
}
