import { z } from "zod";
import { reason } from "./reason.ts";

/** A date as precisely as it is known: `2009`, `2009-03` or `2009-03-15`. It stands for the whole span that it names. */
export const partialDateSchema = z.string().refine((text) => parsePartialDate(text) !== undefined, reason("date"));
export type PartialDate = z.infer<typeof partialDateSchema>;

/** Days since 1970-01-01, both inclusive. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function parsePartialDate(text: string): DaySpan | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const days = daysInMonth(year, month);
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, days) };
  const day = Number(match[3]);
  if (day < 1 || day > days) return undefined;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** The span of a date that a schema has already accepted. */
export function daySpan(date: PartialDate): DaySpan {
  const span = parsePartialDate(date);
  if (!span) throw new RangeError(`${date} is not a partial date`);
  return span;
}

/** Whether a date is still to come wherever people are, when it is `today` where the service is: to the east tomorrow may have begun. */
export function isAhead(date: PartialDate, today: PartialDate): boolean {
  return daySpan(date).first > daySpan(today).last + 1;
}

export function dayNumber(year: number, month: number, day: number): number {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many years later; 28 February where there is no 29 February. */
export function yearsLater(day: number, years: number): number {
  const [year, month, date] = isoDay(day).split("-").map(Number);
  return dayNumber(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** The day that it is at a moment in a time zone of the IANA database. */
export function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(moment)
    .map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts);
  return `${year.padStart(4, "0")}-${month}-${day}`;
}

/** The year of a dataset's own calendar in which a day lies: where years begin in March, February belongs to the year before. */
export function yearOf(day: number, yearStart: number): number {
  const [year, month] = isoDay(day).split("-").map(Number);
  return month >= yearStart ? year : year - 1;
}

/** The dataset's year that a date lies in. A year without a month names the dataset's own year, not the calendar's. */
export function datasetYear(date: PartialDate, yearStart: number): number {
  return date.length === 4 ? Number(date) : yearOf(daySpan(date).first, yearStart);
}

function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}
