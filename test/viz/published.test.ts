import { expect, test } from "vitest";
import type { PublishedCell, PublishedTable } from "../../viz/api/client.ts";
import { recordsBehind } from "../../viz/published/records-behind.ts";
import { signed } from "../../viz/published/signed.ts";
import { tableView } from "../../viz/published/table-view.ts";

const cell = (unit: string, difference?: number): PublishedCell => ({
  observation: "o",
  value: 1,
  unit,
  place: "here, line 1",
  contradictions: [],
  ...(difference !== undefined && { reproduced: 1 + difference, difference }),
});
const side = (...keys: (string | null)[]) => keys.map((key) => ({ key: [key], title: key ?? "Total" }));

function table(cells: (PublishedCell | null)[], more: Partial<PublishedTable> = {}): PublishedTable {
  return {
    id: "t",
    title: "T",
    places: ["here"],
    rowParts: ["field"],
    columnParts: ["date"],
    rows: side("a", null),
    columns: side("2005", "2006"),
    cells,
    ...more,
  };
}

test("a unit is said once where all cells share it", () => {
  expect(tableView(table([cell("x"), null, cell("x"), cell("x")]), false)).toMatchObject({
    unit: "x",
    columnUnits: [undefined, undefined],
    cellUnits: false,
  });
});

test("else by row, else by column, else in every cell", () => {
  const byRow = tableView(table([cell("x"), cell("x"), cell("y"), null]), false);
  expect([byRow.unit, byRow.rows.map(({ unit }) => unit), byRow.cellUnits]).toEqual([undefined, ["x", "y"], false]);
  const byColumn = tableView(table([cell("x"), cell("y"), cell("x"), cell("y")]), false);
  expect([byColumn.columnUnits, byColumn.rows.map(({ unit }) => unit)]).toEqual([
    ["x", "y"],
    [undefined, undefined],
  ]);
  const byCell = tableView(table([cell("x"), cell("y"), cell("y"), cell("x")]), false);
  expect([byCell.cellUnits, byCell.columnUnits]).toEqual([true, [undefined, undefined]]);
});

test("only differences: rows in which a counted figure is not the published one", () => {
  const cells = [cell("x", 0), cell("x"), cell("x", 0), cell("x", -1)];
  expect(tableView(table(cells), true).rows.map(({ title }) => title)).toEqual(["Total"]);
  expect(tableView(table(cells), false).rows).toHaveLength(2);
});

test("records behind a figure: cases by the year they begin in, mini clusters by complex, complexes by class", () => {
  const of = (
    counts: PublishedTable["counts"],
    more: Partial<PublishedTable>,
    row: string | null,
    column: string | null,
  ) => recordsBehind(table([], { counts, ...more }), [row], [column]);
  expect(of("support-case", {}, "marketing", "2006")).toMatchObject({
    list: "projects",
    activityKind: "support-case",
    year: 2006,
  });
  expect(of("support-case", {}, "marketing", null)!.year).toBeUndefined();
  const mini = of("mini-cluster", { rowParts: ["subject"] }, "gumi", "2009")!;
  expect([mini.list, mini.complex, mini.year, mini.activityKind]).toEqual([
    "mini-clusters",
    "gumi",
    undefined,
    undefined,
  ]);
  const complexes = of("complex", { rowParts: ["subject"], columnParts: ["class"] }, "honam", "general");
  expect(complexes).toMatchObject({ list: "complexes", zone: "honam", class: "general" });
  expect(of("expert", {}, null, null)).toMatchObject({ list: "experts" });
  expect(of(undefined, {}, null, null)).toBeUndefined();
});

test("a difference is written with its sign", () => {
  expect([signed(-5406, (n) => n.toLocaleString("en")), signed(0.1, String)]).toEqual(["−5,406", "+0.1"]);
});
