import type { Facts } from "../../analysis/facts/facts.ts";
import { activitiesOf } from "./activities-of.ts";
import { participantsOf } from "./activity-item.ts";

const shown = 10;

/** The other activities of its kind that share most participants with one, then in the order of their ids. */
export function alongside(facts: Facts, activity: number): { readonly activity: number; readonly shared: number }[] {
  const { kind } = facts.activities;
  const shared = new Map<number, number>();
  for (const organisation of participantsOf(facts, activity))
    for (const other of activitiesOf(facts, organisation))
      if (other !== activity && kind[other] === kind[activity]) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .map(([other, count]) => ({ activity: other, shared: count }))
    .sort((a, b) => b.shared - a.shared || a.activity - b.activity)
    .slice(0, shown);
}
