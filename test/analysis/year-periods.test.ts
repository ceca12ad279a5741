import { expect, it } from "vitest";
import { yearPeriods } from "../../analysis/ties/year-periods.ts";

const years = [2014, 2015, 2016, 2017, 2018].map((year) => ({
  year,
  from: year === 2014 ? "2014-07-01" : String(year),
  to: String(year),
}));
const spans = (window: number, step: number) => yearPeriods(years, { window, step }).map(({ from, to }) => [from, to]);

it("slides a window over the years, and keeps the days at which they are cut", () => {
  expect(yearPeriods(years, { window: 3, step: 1 })).toEqual([
    { first: 2014, last: 2016, from: "2014-07-01", to: "2016" },
    { first: 2015, last: 2017, from: "2015", to: "2017" },
    { first: 2016, last: 2018, from: "2016", to: "2018" },
  ]);
  expect(spans(1, 2).map(([from]) => from)).toEqual(["2014-07-01", "2016", "2018"]);
  // What does not fill a period is in none.
  expect(spans(2, 2)).toEqual([
    ["2014-07-01", "2015"],
    ["2016", "2017"],
  ]);
});

it("is one period where there are fewer years than it has, and none without years", () => {
  expect(spans(9, 1)).toEqual([["2014-07-01", "2018"]]);
  expect(yearPeriods([], { window: 3, step: 1 })).toEqual([]);
});
