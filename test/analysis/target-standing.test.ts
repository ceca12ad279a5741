import { expect, test } from "vitest";
import { completeYears, newestCompleteYear, yearsBegun } from "../../analysis/integration/complete-year.ts";
import { targetStanding } from "../../analysis/integration/target-standing.ts";
import { dayNumber } from "../../model/partial-date.ts";
import { consortium, factsOf } from "./some-facts.ts";

const goal = { baseYear: 2006, year: 2010, value: 0.6, direction: "at-least" as const };
/** From 2006 on; the last `open` years are not over. */
const series = (values: readonly number[], open = 0) =>
  values.map((value, k) => ({ year: 2006 + k, value, complete: k < values.length - open }));

test("a target is on track on the line or above it, behind below it", () => {
  // The line: 0.2, 0.3, 0.4, 0.5, 0.6.
  const found = targetStanding(goal, series([0.2, 0.1, 0.4]));
  expect(found).toMatchObject({ standing: "on-track", base: 0.2, newest: { year: 2008, value: 0.4 } });
  expect(found.expected).toBeCloseTo(0.4, 12);
  expect(targetStanding(goal, series([0.2, 0.35, 0.39])).standing).toBe("behind");
  // A year that is not over decides nothing, and a year without a value is passed over.
  expect(targetStanding(goal, series([0.2, 0.35, 0.1], 1)).standing).toBe("on-track");
  expect(targetStanding(goal, series([0.2, 0.35, Number.NaN])).newest?.year).toBe(2007);
});

test("it is reached once it is met, missed when its year is over without", () => {
  expect(targetStanding(goal, series([0.2, 0.65])).standing).toBe("reached");
  expect(targetStanding(goal, series([0.2, 0.65, 0.3])).standing).toBe("behind");
  expect(targetStanding(goal, series([0.2, 0.3, 0.4, 0.5, 0.6])).standing).toBe("reached");
  expect(targetStanding(goal, series([0.2, 0.3, 0.4, 0.5, 0.59])).standing).toBe("missed");
  expect(targetStanding(goal, series([0.2, 0.3, 0.4, 0.5, 0.59], 1)).standing).toBe("on-track");
  // What comes after the goal's year changes nothing.
  expect(targetStanding(goal, series([0.2, 0.3, 0.4, 0.5, 0.59, 0.9])).standing).toBe("missed");
});

test("at most turns the line's good side", () => {
  const most = { ...goal, value: 0, direction: "at-most" as const };
  expect(targetStanding(most, series([0.4, 0.3])).standing).toBe("on-track");
  expect(targetStanding(most, series([0.4, 0.31])).standing).toBe("behind");
  expect(targetStanding(most, series([0.4, 0])).standing).toBe("reached");
});

test("without a beginning, a year or the goal's own there is nothing to say", () => {
  expect(targetStanding(goal, [])).toMatchObject({ standing: "no-data", newest: undefined });
  expect(targetStanding(goal, series([Number.NaN, 0.3])).standing).toBe("no-data");
  expect(targetStanding(goal, series([Number.NaN, 0.7])).standing).toBe("reached");
  expect(targetStanding(goal, series([0.2], 1)).standing).toBe("no-data");
  expect(targetStanding(goal, series([0.2, 0.3, 0.4, 0.5, Number.NaN])).standing).toBe("no-data");
  // The base year alone is on its line.
  expect(targetStanding(goal, series([0.2])).standing).toBe("on-track");
});

test("a year is over with its last day, and can be judged by where the data does not end in it", () => {
  const years = (...activities: number[]) => activities.map((count, k) => ({ year: 2006 + k, activities: count }));
  const over = (day: number, counts: readonly number[]) =>
    completeYears({ referenceDay: dayNumber(2009, 12, day) }, years(...counts));
  expect(over(31, [10, 10, 10, 10, 1])).toEqual([true, true, true, true, false]);
  expect(over(30, [10, 10, 10, 10])).toEqual([true, true, true, false]);
  // 4 is less than half the median of 10; a first year is at an edge of the data too, but what began in it is known.
  expect(over(31, [10, 10, 10, 4])).toEqual([true, true, true, false]);
  expect(over(31, [4, 10, 10, 10])).toEqual([true, true, true, true]);
  expect(over(31, [10, 4, 10, 12])).toEqual([true, true, true, true]);
  expect(over(31, [])).toEqual([]);
});

test("the newest year to judge by is that of what began", async () => {
  const facts = await factsOf(
    [2006, 2006, 2007, 2007, 2009].flatMap((year, k) => consortium(`a${k}`, ["x", "y"], { from: `${year}-05` })),
    { referenceDate: "2009-12-31" },
  );
  const all = { activities: Uint32Array.from([0, 1, 2, 3, 4]) };
  expect(yearsBegun(facts, all)).toEqual([2, 2, 0, 1].map((activities, k) => ({ year: 2006 + k, activities })));
  // Half the median of 2 is not more than the one of 2009.
  expect(newestCompleteYear(facts, all)).toBe(2009);
  expect(newestCompleteYear(facts, { activities: Uint32Array.from([0, 1]) })).toBe(2006);
  expect(newestCompleteYear(facts, { activities: new Uint32Array() })).toBe(2008);
});
