import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Activity } from "../../model/activity.ts";
import type { ActivityItem } from "../contract/activity.ts";

export function activityRecord({ activities }: Facts, index: number): Activity {
  return JSON.parse(stringAt(activities.records, index)) as Activity;
}

/** An activity as it is named in a list. */
export function activityItem(facts: Facts, index: number): ActivityItem {
  const { id, kind, name, names, from, to, ...rest } = activityRecord(facts, index);
  const { parent, complex, programme, status, funding, topics, attendance } = rest;
  return {
    id,
    kind,
    name,
    names,
    from,
    to,
    parent,
    complex,
    programme,
    status,
    funding,
    topics,
    attendance,
    participants: participantsOf(facts, index).length,
    synthetic: facts.activities.synthetic[index] === 1,
  };
}

/** The distinct organisations in an activity, whatever their role, in the order of their ids. */
export function participantsOf({ participations }: Facts, activity: number): number[] {
  const participants: number[] = [];
  for (let p = participations.ofActivity[activity]; p < participations.ofActivity[activity + 1]; p++) {
    const organisation = participations.organisation[p];
    if (participants.at(-1) !== organisation) participants.push(organisation);
  }
  return participants;
}
