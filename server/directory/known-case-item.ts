import type { Facts } from "../../analysis/facts/facts.ts";
import { idOfEntry } from "../../analysis/facts/id-of-entry.ts";
import type { KnownCase } from "../../analysis/support/known-cases.ts";
import { servedSince } from "../../model/case-course.ts";
import { isoDay } from "../../model/partial-date.ts";
import type { KnownCaseItem } from "../contract/known-case.ts";
import { activityItem } from "./activity-item.ts";
import { groupOf } from "./organisation-item.ts";

/** A case as activities are named in a list, also where it is a call. */
export function knownCaseItem(facts: Facts, { activity, call, led, helped }: KnownCase): KnownCaseItem {
  if (!call) return activityItem(facts, activity!);
  const { need, on, newcomer } = call.opened;
  const since = servedSince(call, Number.POSITIVE_INFINITY);
  const { groupings, synthetic } = facts.organisations;
  return {
    id: idOfEntry(facts, call.id),
    entry: call.id,
    kind: "support-case",
    name: need,
    from: on,
    ...(since !== undefined && { to: isoDay(since) }),
    complex: newcomer?.complex ?? (led.length > 0 ? groupOf(groupings.complex, led[0]) : undefined),
    status: call.state,
    participants: led.length + helped.length,
    synthetic: led.some((one) => synthetic[one] === 1),
  };
}
