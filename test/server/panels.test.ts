import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { measureByYearResult } from "../../server/contract/measure-by-year.ts";
import { panelResult } from "../../server/contract/panel.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

type Result = z.output<typeof panelResult>;
const panelOf = (dataset: string, path: string) => server.json(panelResult, `/datasets/${dataset}/panels/${path}`);

/** The rows of a panel as objects. */
function rowsOf({ rows, columns }: Result): Record<string, unknown>[] {
  for (const { name, values } of columns) expect(values, name).toHaveLength(rows);
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  );
}

test("organisations by years: the values that a series of the measure has, empty where it has none", async () => {
  const panel = await panelOf("small", "organisation-year?measures=degree,constraint&timing=overlap");
  const rows = rowsOf(panel);
  // o4 takes part in 2021 alone: it has no partner, and a constraint is undefined for it.
  expect(rows.map(({ organisation, year, degree }) => [organisation, year, degree])).toEqual([
    ["o1", 2019, 2],
    ["o1", 2020, 2],
    ["o1", 2021, 1],
    ["o1", 2022, 1],
    ["o2", 2019, 2],
    ["o2", 2020, 2],
    ["o3", 2019, 2],
    ["o3", 2020, 2],
    ["o3", 2021, 1],
    ["o3", 2022, 1],
    ["o4", 2021, 0],
  ]);
  expect(rows.at(-1)).toMatchObject({ name: null, kind: "institute", country: "FR", complex: null, constraint: null });
  for (const measure of ["degree", "constraint"]) {
    const series = await server.json(measureByYearResult, `/datasets/small/measures/${measure}/by-year?timing=overlap`);
    const known = series.years.flatMap(({ year, organisations, values }) =>
      organisations.map((place, k) => [`${series.ids[place]} ${year}`, values[k]]),
    );
    const found = rows.filter((row) => row[measure] !== null);
    expect(Object.fromEntries(found.map((row) => [`${row.organisation} ${row.year}`, row[measure]]))).toEqual(
      Object.fromEntries(known),
    );
  }
});

test("pairs by years: the ties of each year's network", async () => {
  const rows = rowsOf(await panelOf("small", "pair-year?timing=overlap&weighting=count"));
  const years = await Promise.all(
    [2019, 2020, 2021, 2022].map(async (year) => {
      const path = `/datasets/small/ties?timing=overlap&weighting=count&from=${year}&to=${year}`;
      const { ties } = await server.json(tiesSchema, path);
      return ties.map(({ source, target, weight, activities }) => ({ source, target, year, weight, activities }));
    }),
  );
  const inOrder = years
    .flat()
    .sort((a, b) => (`${a.source} ${a.target} ${a.year}` < `${b.source} ${b.target} ${b.year}` ? -1 : 1));
  expect(rows.map(({ source_name, target_name, ...row }) => row)).toEqual(inOrder);
  expect(rows[0]).toMatchObject({ source_name: "한국금형", target_name: "서울대학교" });
});

test("complexes by years: sums and means over their organisations, and observations with their unit beside", async () => {
  const panel = await panelOf("programme", "complex-year?measures=degree");
  const rows = rowsOf(panel);
  const organisations = rowsOf(await panelOf("programme", "organisation-year?measures=degree"));
  for (const row of rows) {
    const inside = organisations.filter(({ complex, year, degree }) => {
      return complex === row.complex && year === row.year && degree !== null;
    });
    const sum = inside.reduce((all, { degree }) => all + Number(degree), 0);
    expect(row.organisations, `${row.complex} ${row.year}`).toBe(inside.length);
    expect(row["degree.sum"]).toBe(inside.length === 0 ? null : sum);
    expect(row["degree.mean"]).toBe(inside.length === 0 ? null : sum / inside.length);
  }
  expect(panel.columns.find(({ name }) => name === "tenants")).toMatchObject({
    what: "observation",
    unit: expect.any(String),
  });
  const tenants = rows
    .filter((row) => row.tenants !== null)
    .map(({ complex, year, tenants }) => [complex, year, tenants]);
  expect(tenants).toContainEqual(["hub-a", 2009, 120]);
  // What no source says is empty, and no zero.
  expect(
    rows.filter(({ complex, year }) => complex === "hub-a" && year !== 2009).every(({ tenants }) => tenants !== 0),
  ).toBe(true);
});

test("as CSV and Parquet it has the same rows", async () => {
  const path = "organisation-year?measures=constraint";
  const rows = rowsOf(await panelOf("small", path));
  const at = `${server.url}/api/v1/datasets/small/panels/${path}`;
  const table = (await (await fetch(`${at}&format=csv`)).text())
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(table[0]).toBe(Object.keys(rows[0]).join(","));
  expect(table.slice(1).map((line) => line.split(","))).toEqual(
    rows.map((row) => Object.values(row).map((value) => (value === null ? "" : String(value)))),
  );
  const file = await (await fetch(`${at}&format=parquet`)).arrayBuffer();
  expect(await parquetReadObjects({ file })).toEqual(rows);
  const record = await server.json(runRecordSchema, `/datasets/small/panels/${path}&format=parquet&record=true`);
  expect(record.result.bytes).toBe(file.byteLength);
});

test.each([
  ["organisation-month", 400, "parameter_invalid"],
  ["pair-year?measures=degree", 400, "parameter_unknown"],
  ["organisation-year?measures=degre", 404, "measure_unknown"],
  ["organisation-year?measures=a,b,c,d,e,f,g,h,i", 400, "parameter_invalid"],
  ["organisation-year?from=1900&to=2020", 422, "window_too_long"],
  ["complex-year?indicators=tenant", 404, "indicator_unknown"],
])("%s is refused: %i %s", async (path, status, code) => {
  expect(await server.problem(`/datasets/programme/panels/${path}`)).toMatchObject({ status, code });
});

test("a window into which nothing falls has no rows", async () => {
  expect(await panelOf("small", "pair-year?from=1990&to=1991")).toMatchObject({ rows: 0 });
  expect(await panelOf("small", "organisation-year?from=1990&to=1991")).toMatchObject({ rows: 0 });
});
