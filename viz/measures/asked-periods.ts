import type { UrlState } from "../state/url-state.ts";

export interface Years {
  readonly first: number;
  readonly last: number;
}

export interface Periods {
  readonly earlierFrom: number;
  readonly earlierTo: number;
  readonly laterFrom: number;
  readonly laterTo: number;
}

/** The first and the second half of the years of the window, as far as the dataset has activities in them. */
function proposedPeriods({ first, last }: Years, { from, to }: Pick<UrlState, "from" | "to">): Periods {
  const within = (date: string | undefined, open: number) =>
    Math.min(Math.max(date === undefined ? open : Number(date.slice(0, 4)), first), last);
  const [begin, end] = [within(from, first), within(to, last)];
  // A window of one year has no halves: then those of all years.
  if (end <= begin) return halves(first, last);
  return halves(begin, end);
}

/** As the address says, and else as is proposed: the first and the second half of the window's years. */
export function askedPeriods(years: Years, state: UrlState): Periods {
  const proposed = proposedPeriods(years, state);
  return {
    earlierFrom: state.earlierFrom ?? proposed.earlierFrom,
    earlierTo: state.earlierTo ?? proposed.earlierTo,
    laterFrom: state.laterFrom ?? proposed.laterFrom,
    laterTo: state.laterTo ?? proposed.laterTo,
  };
}

/** Of an odd number of years the earlier half has the one in the middle. */
function halves(first: number, last: number): Periods {
  const middle = Math.floor((first + last) / 2);
  return { earlierFrom: first, earlierTo: middle, laterFrom: Math.min(middle + 1, last), laterTo: last };
}
