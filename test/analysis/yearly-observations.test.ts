import fc from "fast-check";
import { expect, test } from "vitest";
import { yearlyObservations } from "../../analysis/panel/yearly-observations.ts";
import type { Observation } from "../../model/observation.ts";

let count = 0;
const observation = (more: Partial<Observation>): Observation => ({
  type: "observation",
  id: `o${count++}`,
  subject: { type: "complex", id: "c" },
  indicator: "jobs",
  date: "2009",
  value: 7,
  unit: "persons",
  basis: "published",
  provenance: [{ source: "test", place: "here", nature: "documented" }],
  ...more,
});

test("numbers with a date become a series by calendar year; a date lies in the year in which it begins", () => {
  const { series, leftOut } = yearlyObservations(
    [observation({}), observation({ date: "2010-03", value: 0 }), observation({ subject: { type: "zone", id: "z" } })],
    "complex",
    undefined,
  );
  expect(series.map(({ name, unit }) => [name, unit])).toEqual([["jobs", "persons"]]);
  expect([...series[0].values.get("c")!]).toEqual([
    [2009, 7],
    [2010, 0],
  ]);
  expect(leftOut).toEqual({ undated: 0, text: 0, dimensions: 0, repeated: 0 });
});

test("what a cell cannot hold is left out and counted; published stands before computed", () => {
  const { series, leftOut } = yearlyObservations(
    [
      observation({ value: 1, basis: "computed" }),
      observation({ value: 2 }),
      observation({ value: 3 }),
      observation({ value: "many" }),
      observation({ date: undefined }),
      observation({ dimensions: { field: "marketing" } }),
    ],
    "complex",
    undefined,
  );
  expect(series[0].values.get("c")!.get(2009)).toBe(2);
  expect(leftOut).toEqual({ undated: 1, text: 1, dimensions: 1, repeated: 2 });
});

test("an indicator in several units is a column for each, and only those asked for are there", () => {
  const all = [observation({}), observation({ unit: "thousands", value: 0.007 }), observation({ indicator: "firms" })];
  expect(yearlyObservations(all, "complex", undefined).series.map(({ name }) => name)).toEqual([
    "firms",
    "jobs (persons)",
    "jobs (thousands)",
  ]);
  expect(yearlyObservations(all, "complex", ["firms"]).series.map(({ name }) => name)).toEqual(["firms"]);
  expect(yearlyObservations(all, "organisation", undefined).series).toEqual([]);
});

test("every observation of the subject is in a series or counted", () => {
  const one = fc.record({
    indicator: fc.constantFrom("jobs", "firms"),
    unit: fc.constantFrom("persons", "thousands"),
    date: fc.option(fc.constantFrom("2009", "2009-05", "2010"), { nil: undefined }),
    value: fc.oneof(fc.integer(), fc.constant("many")),
    basis: fc.constantFrom("published" as const, "computed" as const),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (all) => {
      const { series, leftOut } = yearlyObservations(all.map(observation), "complex", undefined);
      const kept = series.reduce(
        (sum, { values }) => sum + [...values.values()].reduce((n, years) => n + years.size, 0),
        0,
      );
      expect(kept + Object.values(leftOut).reduce((sum, n) => sum + n, 0)).toBe(all.length);
    }),
  );
});
