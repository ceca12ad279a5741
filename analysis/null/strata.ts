import type { Facts } from "../facts/facts.ts";
import { yearBegun } from "../facts/year-begun.ts";
import type { Selection } from "../ties/selection.ts";

/** Activities that may trade members with each other. */
export interface Strata {
  /** Numbers among the selected activities, stratum by stratum. */
  readonly activities: Uint32Array;
  /** Of the k-th in `activities`: where its stratum begins in it, and where it ends. */
  readonly begins: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * The selected activities by kind and by the dataset's year in which they begin; those without a start are a year of their
 * own. Only those that make ties between two nodes or more, and of those only strata of two activities or more.
 */
export function strata(facts: Facts, { activities, offsets, pairWeights }: Selection): Strata {
  const kind = facts.activities.kind;
  const trading = Array.from(activities.keys()).filter((k) => pairWeights[k] > 0 && offsets[k + 1] - offsets[k] > 1);
  const yearOf = yearsBegun(facts);
  const byStratum = Map.groupBy(trading, (k) => `${kind[activities[k]]} ${yearOf(activities[k]) ?? "–"}`);
  const chosen = [...byStratum.values()].filter((those) => those.length > 1);
  const count = chosen.reduce((sum, those) => sum + those.length, 0);
  const result = { activities: new Uint32Array(count), begins: new Uint32Array(count), ends: new Uint32Array(count) };
  let begin = 0;
  for (const those of chosen) {
    result.activities.set(those, begin);
    result.begins.fill(begin, begin, begin + those.length);
    result.ends.fill(begin + those.length, begin, begin + those.length);
    begin += those.length;
  }
  return result;
}

/** Where years begin in January the first day alone tells the year: each day is looked up once. */
function yearsBegun(facts: Facts): (activity: number) => number | undefined {
  const { firstDay } = facts.activities;
  const known = new Map<number, number | undefined>();
  return (activity) => {
    if (facts.yearStart > 1) return yearBegun(facts, activity);
    const day = firstDay[activity];
    if (!known.has(day)) known.set(day, yearBegun(facts, activity));
    return known.get(day);
  };
}
