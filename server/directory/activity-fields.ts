import type { ActivityTable, Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Activity } from "../../model/activity.ts";

/** What a list of activities is narrowed down by, beside what stands in columns. */
export type ActivityFields = Pick<Activity, "parent" | "complex" | "programme" | "status" | "topics">;

const fields = new WeakMap<ActivityTable, readonly ActivityFields[]>();

/** Of every activity, in the order of their ids; decoded at the first request that needs them. */
export function activityFields({ activities }: Facts): readonly ActivityFields[] {
  const known = fields.get(activities) ?? Array.from({ length: activities.count }, (_, a) => fieldsAt(activities, a));
  fields.set(activities, known);
  return known;
}

const none: ActivityFields = {};
const named = /"(?:parent|complex|programme|status|topics)":/;

function fieldsAt({ records }: ActivityTable, index: number): ActivityFields {
  const text = stringAt(records, index);
  // Where a table has none of them, it is not decoded.
  if (!named.test(text)) return none;
  const { parent, complex, programme, status, topics } = JSON.parse(text) as Activity;
  return { parent, complex, programme, status, topics };
}
