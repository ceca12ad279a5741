import type { Activity } from "../../model/activity.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";

export function activityAt({ activities }: Facts, index: number): Activity {
  return JSON.parse(stringAt(activities.records, index)) as Activity;
}
