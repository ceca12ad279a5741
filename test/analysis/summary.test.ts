import { expect, test } from "vitest";
import { ranking } from "../../analysis/statistics/ranking.ts";
import { summary } from "../../analysis/statistics/summary.ts";

const { NaN: undefinedValue } = Number;

test("what the defined values are like", () => {
  expect(summary(Float64Array.of(4, undefinedValue, 10, 1, 2))).toEqual({
    n: 4,
    min: 1,
    lowerQuartile: 1.75,
    median: 3,
    mean: 4.25,
    upperQuartile: 5.5,
    max: 10,
  });
  expect(summary(Float64Array.of(-2, 100, 9))).toEqual({
    n: 3,
    min: -2,
    lowerQuartile: 3.5,
    median: 9,
    mean: 107 / 3,
    upperQuartile: 54.5,
    max: 100,
  });
});

test("where none is defined there is nothing but their number", () => {
  expect(summary(Float64Array.of(undefinedValue))).toEqual({ n: 0 });
  expect(summary(new Float64Array())).toEqual({ n: 0 });
});

test("highest first, equals in the order of the ids, what is undefined nowhere", () => {
  const values = Float64Array.of(1, 5, undefinedValue, 5, 0, 9);
  expect(ranking(values)).toEqual([5, 1, 3, 0, 4]);
  expect(ranking(values, 2)).toEqual([5, 1]);
  expect(ranking(values, 99)).toHaveLength(5);
});
