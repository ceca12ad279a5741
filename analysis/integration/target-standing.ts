import type { SetTarget } from "../../model/target.ts";

/** How a target stands. */
export const targetStandings = ["on-track", "behind", "reached", "missed", "no-data"] as const;
export type TargetStanding = (typeof targetStandings)[number];

export interface YearOfTarget {
  readonly year: number;
  /** NaN where the figure is undefined. */
  readonly value: number;
  /** Whether the year is over. */
  readonly complete: boolean;
}

export interface StandingOfTarget {
  readonly standing: TargetStanding;
  /** The value of the base year; NaN where there is none. */
  readonly base: number;
  /** The newest complete year with a value, after the base year or it, at most that of the goal; undefined where there is none. */
  readonly newest: YearOfTarget | undefined;
  /** What the line has in that year; NaN without a line or a year. */
  readonly expected: number;
}

/**
 * Where a target stands, by the newest complete year that has a value, from the base year to the year of the goal. `reached`: that value meets the
 * goal. Else `missed` where it is that of the goal's year; and before it, `on-track` where the value is on the straight line from the value of the base year to the goal or
 * on the good side of it, `behind` where it is not. `no-data`: there is no such year; or the line has no beginning, as the base year has no value or is not over;
 * or the year of the goal is over and has none. Rounding (10⁻⁹) decides nothing.
 *
 * Checked by hand on each case.
 */
export function targetStanding(
  { baseYear, year: goalYear, value: goal, direction }: Pick<SetTarget, "baseYear" | "year" | "value" | "direction">,
  years: readonly YearOfTarget[],
): StandingOfTarget {
  const defined = years.filter(({ complete, value }) => complete && !Number.isNaN(value));
  const base = defined.find(({ year }) => year === baseYear)?.value ?? Number.NaN;
  const newest = defined
    .filter(({ year }) => year >= baseYear && year <= goalYear)
    .reduce<YearOfTarget | undefined>((last, one) => (last && last.year > one.year ? last : one), undefined);
  const expected = newest ? lineOfTarget(base, { baseYear, year: goalYear, value: goal }, newest.year) : Number.NaN;
  const told = (standing: TargetStanding) => ({ standing, base, newest, expected });
  const meets = (value: number, bound: number) =>
    direction === "at-least" ? value >= bound - rounding : value <= bound + rounding;
  const isOver = years.some(({ year, complete }) => year >= goalYear && complete);
  if (!newest || (isOver && newest.year !== goalYear)) return told("no-data");
  if (meets(newest.value, goal)) return told("reached");
  if (newest.year === goalYear) return told("missed");
  if (Number.isNaN(expected)) return told("no-data");
  return told(meets(newest.value, expected) ? "on-track" : "behind");
}

const rounding = 1e-9;

/** The straight line from the value of the base year to the goal. */
export function lineOfTarget(
  base: number,
  { baseYear, year: goalYear, value: goal }: Pick<SetTarget, "baseYear" | "year" | "value">,
  year: number,
): number {
  return base + ((goal - base) * (year - baseYear)) / (goalYear - baseYear);
}
