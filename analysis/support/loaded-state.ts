import type { CaseState } from "../../model/case.ts";
import { daySpan, type PartialDate } from "../../model/partial-date.ts";

interface LoadedCase {
  readonly state?: CaseState;
  readonly on?: PartialDate;
  readonly until?: PartialDate;
}

/** Whether a loaded case had begun by a day; one without a start had. A day known to the month or year counts from its first. */
export function hadBegun({ on }: LoadedCase, day: number): boolean {
  return on === undefined || daySpan(on).first <= day;
}

/**
 * In which state a loaded case was on a day, as far as can be told: facts hold the last state only, that of the reference day. Before that day it is
 * known of those that had ended by then, and of those that are still open.
 */
export function loadedStateOn({ state, until }: LoadedCase, day: number, referenceDay: number): CaseState | undefined {
  const hadEnded = until !== undefined && daySpan(until).last <= day;
  return day >= referenceDay || hadEnded || state === "open" ? state : undefined;
}
