import { expect, test } from "vitest";
import { summary } from "../../analysis/statistics/summary.ts";
import { summaryByGroup } from "../../analysis/statistics/summary-by-group.ts";

const grouping = { codes: Int32Array.of(1, 0, 1, -1, 2), values: ["b", "a", "unseen"] };

test("values are summed within each group, groups by id, those in no group last", () => {
  const values = Float64Array.of(4, 1, 2, 7);
  expect(summaryByGroup(values, [0, 1, 2, 3], grouping)).toEqual([
    { id: "a", organisations: 2, sum: 6, summary: summary(Float64Array.of(2, 4)) },
    { id: "b", organisations: 1, sum: 1, summary: summary(Float64Array.of(1)) },
    { organisations: 1, sum: 7, summary: summary(Float64Array.of(7)) },
  ]);
});

test("undefined values count as organisations only; a group without a defined value has no sum", () => {
  const values = Float64Array.of(Number.NaN, Number.NaN, 5);
  expect(summaryByGroup(values, [0, 1, 2], grouping)).toEqual([
    { id: "a", organisations: 2, sum: 5, summary: summary(Float64Array.of(5)) },
    { id: "b", organisations: 1, summary: { n: 0 } },
  ]);
});

test("no organisations, no groups", () => {
  expect(summaryByGroup(new Float64Array(0), [], grouping)).toEqual([]);
});
