import { dayNumber, isoDay } from "../../model/partial-date.ts";

/** The programme's years by index: year one is 2005, and 2010 is the stage that follows them. */
export const firstYear = 2005;
export const publishedYears = [0, 1, 2, 3, 4] as const;
export const stageYear = 5;

/** Years run from March to February: projects of the programme do. */
export const yearStart = 3;

export function yearName(year: number): string {
  return String(firstYear + year);
}

export function firstMonth(year: number): string {
  return `${firstYear + year}-03`;
}

export function lastMonth(year: number): string {
  return `${firstYear + year + 1}-02`;
}

export const daysInYear = 365;

/** The day of a year, counted from its first of March. */
export function dayOf(year: number, day: number): string {
  return isoDay(dayNumber(firstYear + year, yearStart, 1) + day);
}
