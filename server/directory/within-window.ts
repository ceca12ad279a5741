import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { daySpan, type PartialDate } from "../../model/partial-date.ts";

interface Window {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Whether a span of days meets a window; one without any date only where there is no window. */
export function withinWindow({ from, to }: Window): (first: number, last: number) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const begin = from === undefined ? openStart : daySpan(from).first;
  const end = to === undefined ? openEnd : daySpan(to).last;
  return (first, last) => (first !== openStart || last !== openEnd) && last >= begin && first <= end;
}
