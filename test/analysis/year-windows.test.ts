import { expect, test } from "vitest";
import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import { dayNumber } from "../../model/partial-date.ts";

const day = (text: string) => {
  const [year, month, of] = text.split("-").map(Number);
  return dayNumber(year, month, of);
};
const spans: readonly (readonly [number, number])[] = [
  [day("2018-11-30"), day("2021-01-01")],
  [day("2020-02-01"), openEnd],
  [openStart, day("2022-12-31")],
  [openStart, openEnd],
];
const facts = {
  activities: {
    firstDay: Int32Array.from(spans, ([first]) => first),
    lastDay: Int32Array.from(spans, ([, last]) => last),
  },
} as unknown as Parameters<typeof yearWindows>[0];
const windows = (activities: number[], timing: "start" | "overlap", window: { from?: string; to?: string } = {}) =>
  yearWindows(facts, activities, { timing, ...window }).map(({ year, from, to }) => `${year}: ${from}..${to}`);

test("from the first to the last year that a date touches, empty ones between", () => {
  expect(windows([0, 1, 2, 3], "overlap")).toEqual(
    [2018, 2019, 2020, 2021, 2022].map((year) => `${year}: ${year}..${year}`),
  );
  expect(windows([0, 1, 2, 3], "start")).toEqual([2018, 2019, 2020].map((year) => `${year}: ${year}..${year}`));
});

test("the window's years, whatever falls into them; its ends cut the first and the last", () => {
  expect(windows([0], "start", { from: "2016", to: "2017" })).toEqual(["2016: 2016..2016", "2017: 2017..2017"]);
  expect(windows([0], "start", { from: "2018-03", to: "2018-06-10" })).toEqual(["2018: 2018-03-01..2018-06-10"]);
  expect(windows([0], "overlap", { from: "2020-07" })).toEqual(["2020: 2020-07-01..2020", "2021: 2021..2021"]);
});

test("without a date, or with a window after the last one, there is no year", () => {
  expect(windows([3], "overlap")).toEqual([]);
  expect(windows([], "overlap", { from: "2020" })).toEqual([]);
  expect(windows([0], "start", { from: "2030" })).toEqual([]);
  expect(windows([], "start", { from: "2020", to: "2021" })).toHaveLength(2);
});
