import { dayNumber, isoDay } from "../../model/partial-date.ts";
import type { Facts } from "../facts/facts.ts";

/** Whether a calendar year is over on the day from which the dataset's ages are counted: what began in it can all be known. */
export function isComplete({ referenceDay }: Pick<Facts, "referenceDay">, year: number): boolean {
  return dayNumber(year, 12, 31) <= referenceDay;
}

/** The last calendar year that is over on that day. */
export function newestCompleteYear(facts: Pick<Facts, "referenceDay">): number {
  const year = Number(isoDay(facts.referenceDay).slice(0, 4));
  return isComplete(facts, year) ? year : year - 1;
}
