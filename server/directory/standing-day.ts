import type { Facts } from "../../analysis/facts/facts.ts";
import { daySpan, type PartialDate } from "../../model/partial-date.ts";

/** The day whose standings hold: the last of the year or month asked about, else the dataset's reference date. */
export function standingDay({ referenceDay }: Facts, at: PartialDate | undefined): number {
  return at === undefined ? referenceDay : daySpan(at).last;
}
