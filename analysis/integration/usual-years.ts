import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Facts } from "../facts/facts.ts";
import { timingOf } from "../ties/timing.ts";
import { yearWindows } from "../ties/year-windows.ts";
import { edgesOfData } from "./edges-of-data.ts";

/**
 * The calendar years in which the data does not end (`edgesOfData`), judged by all that is selected without a window: which of them a reader
 * looks at does not change whether the data ends there. O(years × activities).
 *
 * Checked by hand.
 */
export function usualYears(
  facts: Facts,
  activities: readonly number[] | Uint32Array,
  parameters: NetworkParameters,
): ReadonlySet<number> {
  const years = yearWindows(facts, activities, { timing: parameters.timing });
  const counts = years.map(({ from, to }) => {
    const timing = timingOf(facts, { ...parameters, from, to });
    let count = 0;
    for (const activity of activities) if (!timing.isUndated(activity) && timing.selectsActivity(activity)) count++;
    return count;
  });
  const isEdge = edgesOfData(counts);
  return new Set(years.filter((_, k) => !isEdge[k]).map(({ year }) => year));
}
