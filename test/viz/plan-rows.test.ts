import { expect, test } from "vitest";
import type { Observation } from "../../viz/api/client.ts";
import { difference, planRows } from "../../viz/directory/plan-rows.ts";

function figure(id: string, value: number, stage?: string, date = "2009"): Observation {
  return {
    type: "observation",
    id,
    subject: { type: "activity", id: "plan-1" },
    indicator: "prototypes",
    date,
    dimensions: stage === undefined ? { field: "r-and-d" } : { field: "r-and-d", stage },
    value,
    unit: "prototypes",
    basis: "published",
    provenance: [{ source: "test", place: id, nature: "documented" }],
  };
}

test("goal, plan and result of one figure stand in one row; another year is another row", () => {
  const rows = planRows([
    figure("a", 10, "goal"),
    figure("b", 12, "plan"),
    figure("c", 9, "result"),
    figure("d", 4, "plan", "2010"),
  ]);
  expect(rows.map(({ date, goal, plan, result }) => [date, goal?.value, plan?.value, result?.value])).toEqual([
    ["2009", 10, 12, 9],
    ["2010", undefined, 4, undefined],
  ]);
  expect(rows.map(difference)).toEqual([-3, undefined]);
  expect(rows[0].dimensions).toEqual({ field: "r-and-d" });
});

test("what says no stage is a result, and is measured against the goal where there is no plan", () => {
  const [row] = planRows([figure("a", 9), figure("b", 10, "goal")]);
  expect(row.result?.value).toBe(9);
  expect(difference(row)).toBe(-1);
});
