import { daySpan, type PartialDate, yearOf } from "../../model/partial-date.ts";

/** The dataset's year that a date lies in. A year without a month names the dataset's own year, not the calendar's. */
export function datasetYear(date: PartialDate, yearStart: number): number {
  return date.length === 4 ? Number(date) : yearOf(daySpan(date).first, yearStart);
}

/** The dataset's years from one date to another, both inclusive; open where a date is missing. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

export function yearSpan(
  { from, to }: { readonly from?: PartialDate; readonly to?: PartialDate },
  yearStart: number,
): YearSpan {
  return {
    first: from === undefined ? Number.NEGATIVE_INFINITY : datasetYear(from, yearStart),
    last: to === undefined ? Number.POSITIVE_INFINITY : datasetYear(to, yearStart),
  };
}

export function holds({ first, last }: YearSpan, year: number): boolean {
  return first <= year && year <= last;
}
