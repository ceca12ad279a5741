import { type Facts, openEnd, openStart } from "../facts/facts.ts";
import { sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from "../facts/shared-arrays.ts";
import { someStrings } from "../facts/string-column.ts";

/**
 * The facts with only those participations whose activity, and which themselves, had begun on a day: activities that began later have nobody, those that are undated neither, and no end after the day is known. Records of organisations stay, as no source
 * dates what they say. O(participations).
 */
export function factsUntil(facts: Facts, day: number): Facts {
  const { activities, participations: all, organisations } = facts;
  const ends = sharedInt32(activities.count);
  activities.lastDay.forEach((last, a) => {
    ends[a] = last > day ? openEnd : last;
  });
  const rows: number[] = [];
  for (let p = 0; p < all.count; p++) {
    const begun = Math.max(all.firstDay[p], activities.firstDay[all.activity[p]]);
    if (begun !== openStart && begun <= day) rows.push(p);
  }
  const organisation = sharedUint32(rows.length);
  const activity = sharedUint32(rows.length);
  const role = sharedUint8(rows.length);
  const firstDay = sharedInt32(rows.length);
  const lastDay = sharedInt32(rows.length);
  const value = sharedFloat64(rows.length);
  const synthetic = sharedUint8(rows.length);
  const ofActivity = sharedUint32(activities.count + 1);
  const ofOrganisation = sharedUint32(organisations.count + 1);
  rows.forEach((p, row) => {
    organisation[row] = all.organisation[p];
    activity[row] = all.activity[p];
    role[row] = all.role[p];
    firstDay[row] = all.firstDay[p];
    lastDay[row] = all.lastDay[p] > day ? openEnd : all.lastDay[p];
    value[row] = all.value[p];
    synthetic[row] = all.synthetic[p];
    ofActivity[activity[row] + 1]++;
    ofOrganisation[organisation[row] + 1]++;
  });
  for (let a = 0; a < activities.count; a++) ofActivity[a + 1] += ofActivity[a];
  for (let i = 0; i < organisations.count; i++) ofOrganisation[i + 1] += ofOrganisation[i];
  const next = ofOrganisation.slice();
  const byOrganisation = sharedUint32(rows.length);
  organisation.forEach((one, row) => {
    byOrganisation[next[one]++] = row;
  });
  return {
    ...facts,
    activities: { ...activities, lastDay: ends },
    participations: {
      count: rows.length,
      organisation,
      activity,
      role,
      firstDay,
      lastDay,
      value,
      synthetic,
      records: someStrings(all.records, rows),
      ofActivity,
      ofOrganisation,
      byOrganisation,
    },
  };
}
