import { datasetYear, type PartialDate } from "../../model/partial-date.ts";

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
