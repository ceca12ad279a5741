import type { PartialDate } from "../../model/partial-date.ts";
import type { YearWindow } from "./year-windows.ts";

/** Some years, one after the other, as the window of a network. */
export interface YearPeriod {
  readonly first: number;
  readonly last: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/**
 * Periods of `window` years that begin `step` years apart, from the first of some years on, as many as fit. Where there are fewer
 * years than a period has they are one period; where there is none, none.
 */
export function yearPeriods(
  years: readonly YearWindow[],
  { window, step }: { readonly window: number; readonly step: number },
): YearPeriod[] {
  const length = Math.min(window, years.length);
  if (length === 0) return [];
  return Array.from({ length: Math.floor((years.length - length) / step) + 1 }, (_, k) => {
    const [begin, end] = [years[k * step], years[k * step + length - 1]];
    return { first: begin.year, last: end.year, from: begin.from, to: end.to };
  });
}
