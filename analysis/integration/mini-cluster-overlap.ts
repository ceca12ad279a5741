import { type Activity, activityKinds } from "../../model/activity.ts";
import type { ActivityTable } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { isTooLarge } from "../ties/is-too-large.ts";
import type { Selection } from "../ties/selection.ts";

/** Members that mini clusters share, each counted for every two that it is in. */
export interface MiniClusterOverlap {
  /** Of two that have a speciality in common. */
  readonly same: number;
  /** Of two that have none. */
  readonly cross: number;
  /** Of two of which one at least has no speciality that is known. */
  readonly unknown: number;
}

const miniCluster = activityKinds.indexOf("mini-cluster");

/** Over the selected mini clusters; one larger than `maxActivitySize` does not count. O(participations + Σ k²) with k mini clusters of an organisation. */
export function miniClusterOverlap(table: ActivityTable, selection: Selection): MiniClusterOverlap {
  const { activities, offsets, members, organisations } = selection;
  const clustersOf = Array.from(organisations, (): number[] => []);
  activities.forEach((activity, k) => {
    if (table.kind[activity] !== miniCluster || isTooLarge(selection, k)) return;
    for (let place = offsets[k]; place < offsets[k + 1]; place++) clustersOf[members[place]].push(activity);
  });
  const specialities = specialitiesIn(table);
  const overlap = { same: 0, cross: 0, unknown: 0 };
  for (const clusters of clustersOf)
    for (const [k, one] of clusters.entries())
      for (const other of clusters.slice(k + 1)) {
        const [own, others] = [specialities.get(one)!, specialities.get(other)!];
        const isKnown = own.size > 0 && others.size > 0;
        overlap[!isKnown ? "unknown" : own.isDisjointFrom(others) ? "cross" : "same"]++;
      }
  return overlap;
}

const known = new WeakMap<ActivityTable, ReadonlyMap<number, ReadonlySet<string>>>();

/** The topics of every mini cluster, however they are capitalised. Read once. */
function specialitiesIn(table: ActivityTable): ReadonlyMap<number, ReadonlySet<string>> {
  const read = known.get(table);
  if (read) return read;
  const specialities = new Map<number, ReadonlySet<string>>();
  table.kind.forEach((kind, activity) => {
    if (kind !== miniCluster) return;
    const { topics = [] } = JSON.parse(stringAt(table.records, activity)) as Activity;
    specialities.set(activity, new Set(topics.map((topic) => topic.normalize("NFKC").toLowerCase())));
  });
  known.set(table, specialities);
  return specialities;
}
