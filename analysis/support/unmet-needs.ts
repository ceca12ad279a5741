import type { CaseState } from "../../model/case.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { Interval } from "../statistics/bootstrap-intervals.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

interface CaseSoFar {
  /** Undefined: not known. */
  readonly state?: CaseState;
  /** The first day of when it was opened. */
  readonly openedDay?: number;
}

/** Whether a case is a need that was not met; undefined where that cannot be told. */
export type IsUnmet = boolean | undefined;

export interface UnmetOfGroup {
  /** Absent for the cases of which the group is not known. */
  readonly group?: string;
  readonly cases: number;
  /** Of which it can be told whether they were met. */
  readonly told: number;
  readonly unmet: number;
  /** Of those told; absent without any. With the Wilson interval at 95 %. */
  readonly share?: number;
  readonly interval?: Interval;
}

/**
 * Whether a need was not met by a day: it was closed without anyone who could help, or is open since `days` days or more. It cannot be told where the state is
 * not known, and not yet of one that is open for less, or of which nobody knows since when.
 */
export function isUnmet({ state, openedDay }: CaseSoFar, day: number, days: number): IsUnmet {
  if (state === undefined) return undefined;
  if (state !== "open") return state === "unmatched";
  return openedDay !== undefined && day - openedDay >= days ? true : undefined;
}

/**
 * Needs that were not met, by group: the number of cases, of those of which it can be told, and of the unmet ones, and the share of the
 * unmet among those told (0 to 1) with Wilson's 95 % interval (doi:10.1080/01621459.1927.10502953). Most unmet first, then in the order of their names, cases of no known group last.
 * No weights are read. Costs one pass and a sort of the groups.
 *
 * Checked by hand and by summing over groups.
 */
export function unmetByGroup(cases: readonly { readonly group?: string; readonly unmet: IsUnmet }[]): UnmetOfGroup[] {
  return [...Map.groupBy(cases, ({ group }) => group)]
    .map(([group, own]) => {
      const told = own.filter((one) => one.unmet !== undefined).length;
      const unmet = own.filter((one) => one.unmet).length;
      return {
        ...(group !== undefined && { group }),
        ...{ cases: own.length, told, unmet },
        ...(told > 0 && { share: unmet / told, interval: wilsonInterval(unmet, told) }),
      };
    })
    .sort(
      (a, b) =>
        Number(a.group === undefined) - Number(b.group === undefined) ||
        b.unmet - a.unmet ||
        byCodeUnit(a.group ?? "", b.group ?? ""),
    );
}
