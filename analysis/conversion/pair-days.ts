import { openEnd, openStart } from "../facts/facts.ts";
import { eachMeeting, type Gatherings } from "./gatherings.ts";

/** The first day of a pair of which no date tells when it was together: after every day that is known. */
export const dayUnknown = openEnd;

/** Pairs of organisations that were together in something, each once. */
export interface PairDays {
  readonly count: number;
  /** Ends of each pair by their index in the facts, the lower one first. */
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  /** The first day on which they are known to have been together, and the activity of that day: of several the first. `dayUnknown` where no date tells. */
  readonly firstDay: Int32Array;
  readonly activity: Uint32Array;
  /** Where a pair stands, or -1. */
  indexOf(one: number, other: number): number;
}

/** O(pairs in each activity); `organisations` is how many there are in the facts. */
export function pairDays(given: Gatherings, organisations: number): PairDays {
  const places = new Map<number, number>();
  const keyOf = (one: number, other: number) => one * organisations + other;
  const ones: number[] = [];
  const others: number[] = [];
  const firstDay: number[] = [];
  const activity: number[] = [];
  for (let k = 0; k < given.activities.length; k++)
    eachMeeting(given, k, (one, other, began) => {
      const day = began === openStart ? dayUnknown : began;
      const key = keyOf(one, other);
      const known = places.get(key);
      if (known === undefined) {
        places.set(key, ones.length);
        ones.push(one);
        others.push(other);
        firstDay.push(day);
        activity.push(given.activities[k]);
        return;
      }
      if (day >= firstDay[known]) return;
      firstDay[known] = day;
      activity[known] = given.activities[k];
    });
  return {
    count: ones.length,
    one: Uint32Array.from(ones),
    other: Uint32Array.from(others),
    firstDay: Int32Array.from(firstDay),
    activity: Uint32Array.from(activity),
    indexOf: (one, other) => places.get(keyOf(Math.min(one, other), Math.max(one, other))) ?? -1,
  };
}
