import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type Facts, openEnd, openStart } from "../facts/facts.ts";

const daysPerYear = 365.25;
/** So that the oldest activity still gives a positive weight, and its ties stay ties. */
const longestDecay = 1000;

/** A window of days, both inclusive; open where the parameters name no day. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** How the parameters see time: whether an activity is in, whether a participation in it is, and what its age leaves of it. */
export interface Timing {
  /** Whether the dates that the window is compared with are unknown. Always false without a window. */
  isUndated(activity: number): boolean;
  selectsActivity(activity: number): boolean;
  /** Of an activity that is selected. */
  selectsParticipation(participation: number): boolean;
  /** 2^(-age / half-life), 1 without a half-life or where no date tells the age. */
  decay(activity: number): number;
  /** The same of what is in no facts, by its first and last day. */
  selectsSpan(first: number, last: number): boolean;
  decayOfSpan(first: number, last: number): number;
}

export function timingOf(
  { activities, participations, referenceDay }: Facts,
  { from, to, timing, halfLifeYears }: NetworkParameters,
): Timing {
  const window: Window = {
    first: from === undefined ? openStart : daySpan(from).first,
    last: to === undefined ? openEnd : daySpan(to).last,
  };
  const hasWindow = from !== undefined || to !== undefined;
  const today = to === undefined ? referenceDay : window.last;
  const meets = (first: number, last: number) => first <= window.last && last >= window.first;

  const selectsSpan = (first: number, last: number) => !hasWindow || meets(first, timing === "start" ? first : last);
  const decayOfSpan = (first: number, last: number) => {
    if (halfLifeYears === undefined) return 1;
    const day = last === openEnd ? first : last;
    if (day === openStart) return 1;
    const age = Math.max(0, today - day) / daysPerYear;
    return 2 ** -Math.min(age / halfLifeYears, longestDecay);
  };

  return {
    isUndated(a) {
      const noStart = activities.firstDay[a] === openStart;
      return hasWindow && noStart && (timing === "start" || activities.lastDay[a] === openEnd);
    },
    selectsActivity: (a) => selectsSpan(activities.firstDay[a], activities.lastDay[a]),
    selectsParticipation(p) {
      const a = participations.activity[p];
      const first = Math.max(participations.firstDay[p], activities.firstDay[a]);
      const last = Math.min(participations.lastDay[p], activities.lastDay[a]);
      return !hasWindow || meets(first, last);
    },
    decay: (a) => decayOfSpan(activities.firstDay[a], activities.lastDay[a]),
    selectsSpan,
    decayOfSpan,
  };
}
