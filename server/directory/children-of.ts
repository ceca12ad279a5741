import type { ActivityTable, Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Activity } from "../../model/activity.ts";

const children = new WeakMap<ActivityTable, Map<string, number[]>>();

/** The activities that are part of one, in the order of their ids. */
export function childrenOf({ activities }: Facts, parent: string): readonly number[] {
  const known = children.get(activities) ?? byParent(activities);
  children.set(activities, known);
  return known.get(parent) ?? [];
}

function byParent({ count, records }: ActivityTable): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const text = stringAt(records, index);
    // Most activities are part of nothing: only those that may be are decoded.
    if (!text.includes('"parent"')) continue;
    const { parent } = JSON.parse(text) as Activity;
    if (parent !== undefined) found.set(parent, [...(found.get(parent) ?? []), index]);
  }
  return found;
}
