import type { Complex, Standing } from "../../model/complex.ts";
import { daySpan } from "../../model/partial-date.ts";

/** What a complex is on a day; between two standings the earlier one still tells, before all of them the first. */
export function knownStanding({ standings = [] }: Complex, day: number): Standing | undefined {
  const begun = standings.filter(({ from }) => from === undefined || daySpan(from).first <= day);
  const current = begun.filter(({ to }) => to === undefined || daySpan(to).last >= day);
  return current.at(-1) ?? begun.at(-1) ?? standings[0];
}
