import { quantile } from "../statistics/summary.ts";

/** Years with less than this share of a usual one are where the data ends, as long as none further out has more. */
const shareAtEdge = 0.5;

/**
 * Which years of a series lie at the edge of the data: from the first and from the last year on inwards, as long as fewer activities stand
 * behind them than half the median of the years that have any. What began late is often not in a source yet, so that a figure of such a year says more about the
 * source than about the world. O(n log n).
 *
 * Checked by hand.
 */
export function edgesOfData(activities: readonly number[]): boolean[] {
  const usual = quantile(Float64Array.from(activities.filter((count) => count > 0)).sort(), 0.5);
  const few = activities.map((count) => count < shareAtEdge * usual);
  const firstUsual = few.indexOf(false);
  const lastUsual = few.lastIndexOf(false);
  return few.map((isFew, k) => isFew && (k < firstUsual || k > lastUsual));
}
