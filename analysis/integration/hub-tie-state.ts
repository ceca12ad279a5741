import type { HubTieRules, HubTieState } from "../../model/hub-tie.ts";
import { yearsLater } from "../../model/partial-date.ts";

/** First and last day, both inclusive. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface HubTieCounts {
  /** Activities that ran in the last years, and in as many years before; one that ran in both is in both. */
  readonly recent: number;
  readonly earlier: number;
  /** Of which no day is known. */
  readonly undated: number;
  /** The last day of the latest one, at most the day asked about; undefined without one that has a day. */
  readonly last: number | undefined;
}

/**
 * Counts of the activities of a complex with its hub, up to a day: those that begin later do not count. `spans` are the days on which both took part,
 * undefined where none is known. O(spans).
 */
export function hubTieCounts(
  spans: readonly (Days | undefined)[],
  day: number,
  { dormantAfter }: Pick<HubTieRules, "dormantAfter">,
): HubTieCounts {
  const begun = spans.filter((span) => span !== undefined).filter(({ first }) => first <= day);
  const ran = (after: number, until: number) =>
    begun.filter(({ first, last }) => first <= until && last > after).length;
  const middle = yearsLater(day, -dormantAfter);
  return {
    recent: ran(middle, day),
    earlier: ran(yearsLater(day, -2 * dormantAfter), middle),
    undated: spans.filter((span) => span === undefined).length,
    last: begun.length === 0 ? undefined : Math.min(day, Math.max(...begun.map(({ last }) => last))),
  };
}

/**
 * The state in one word: `noHub` where none is named; `neverConnected` without an activity with the hub up to the day; `undated` where there are some but of none is a
 * day known; `dormant` where none ran in the last `dormantAfter` years; `thinning` where fewer did than `thinning` times those in as many years before; else `active`.
 */
export function hubTieState(
  hub: string | undefined,
  { recent, earlier, undated, last }: HubTieCounts,
  { thinning }: Pick<HubTieRules, "thinning">,
): HubTieState {
  if (hub === undefined) return "noHub";
  if (last === undefined) return undated > 0 ? "undated" : "neverConnected";
  if (recent === 0) return "dormant";
  return recent < thinning * earlier ? "thinning" : "active";
}
