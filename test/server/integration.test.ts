import { afterAll, beforeAll, expect, test } from "vitest";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { figureResult } from "../../server/contract/figure.ts";
import { integrationResult, seriesResult } from "../../server/contract/integration.ts";
import { mixingResult } from "../../server/contract/mixing.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const overview = (query = "") => server.json(integrationResult, `/datasets/programme/integration${query}`);
const series = (index: string, query = "", dataset = "programme") =>
  server.json(seriesResult, `/datasets/${dataset}/series/${index}${query}`);

test("every index is the figure asked alone, and what has no value says why", async () => {
  const { indexes, day, counts } = await overview("?layers=collaboration");
  expect(indexes.map(({ id }) => id)).toEqual(integrationIndexes.map(({ id }) => id));
  expect(day).toBe("2010-11-30");
  expect(counts).toMatchObject({ complexes: 4, hubs: 2, spokes: 2 });
  for (const { id, figure, value, reason } of indexes) {
    const fixed = new URLSearchParams(integrationIndexes.find((one) => one.id === id)!.fixed);
    const asked = await server.json(
      figureResult,
      `/datasets/programme/figures/${figure}?layers=collaboration&${fixed}`,
    );
    expect(value, id).toBe(asked.value);
    expect(reason === undefined, id).toBe(value !== undefined);
  }
  expect(indexes.find(({ id }) => id === "fusion")!.reason).toBe("noMiniClusters");
});

test("tiers under both readings with the share moved; E–I by group with names", async () => {
  const { tiers, moved, ei } = await overview("?by=zone&lang=en&layers=collaboration");
  for (const placing of ["zones", "complexes"] as const)
    expect(tiers[placing].reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
  const [left, placed] = [tiers.complexes, tiers.zones].map(
    (rows) => rows.find(({ tier }) => tier === "outside")!.share!,
  );
  expect(moved).toBeCloseTo(left - placed, 14);
  expect(moved).toBeGreaterThan(0);
  expect(ei.groups.map(({ title }) => title)).toContain("East");
  const own = await overview("?by=kind&lang=en&layers=collaboration");
  const mixing = await server.json(mixingResult, "/datasets/programme/mixing?by=kind&layers=collaboration");
  own.ei.groups.forEach(({ internal }, k) => {
    expect(internal).toBe(mixing.weight[k * mixing.groups.length + k]);
  });
});

test("under all weightings, by count, and against chance", async () => {
  const { indexes } = await overview("?layers=collaboration,membership&weightings=all&null=labels&draws=20&seed=3");
  for (const { id, value, weightings, null: drawn } of indexes) {
    expect(weightings!.newman, id).toBe(value);
    if (id === "fusion") expect(drawn).toBeUndefined();
    else expect(drawn).toMatchObject({ model: "labels", draws: 20, seed: 3 });
  }
  const one = indexes.find(({ id }) => id === "integration")!;
  const alone = await server.json(
    figureResult,
    "/datasets/programme/figures/integration?layers=collaboration,membership&null=labels&draws=20&seed=3",
  );
  expect(one.null).toEqual(alone.null);
  const counted = await overview("?layers=collaboration,membership&weighted=false");
  expect(counted.indexes[0].value).not.toBe(one.value);
});

test("a dataset without complexes by country: two indexes, and reasons for the others", async () => {
  const { indexes } = await server.json(integrationResult, "/datasets/small/integration?by=country");
  const withValue = indexes.filter(({ value }) => value !== undefined).map(({ id }) => id);
  expect(withValue).toEqual(["integration", "eiAcross"]);
  expect(new Set(indexes.slice(2).map(({ reason }) => reason))).toEqual(new Set(["noPlaces", "noMiniClusters"]));
});

test("year by year: each year as its own window, a gap with its reason, changes that add up", async () => {
  const { years, panelUnits } = await series(
    "integration",
    "?layers=collaboration,membership&timing=overlap&from=2004&to=2010",
  );
  expect(years.map(({ year }) => year)).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2010]);
  expect(years[0]).toMatchObject({ reason: "noActivity", activities: 0, isEdge: true });
  expect(years[0].value).toBeUndefined();
  expect(panelUnits).toBeGreaterThan(0);
  for (const { year, value, change } of years) {
    const query = `layers=collaboration,membership&from=${year}&to=${year}&at=${year}`;
    expect(value).toBe((await server.json(figureResult, `/datasets/programme/figures/integration?${query}`)).value);
    if (change?.within !== undefined)
      expect(change.within + change.entry! + change.exit!).toBeCloseTo(change.total, 12);
  }
  expect(years.filter(({ change }) => change).length).toBeGreaterThan(1);
});

test("against chance each year: as the figure of the year has it; the panel has its own", async () => {
  const query = "null=curveball&draws=20&seed=2&by=country";
  const { years } = await series("eiAcross", `?${query}`, "small");
  const year = years.find(({ value }) => value !== undefined)!;
  const alone = await server.json(
    figureResult,
    `/datasets/small/figures/eiAcross?null=curveball&draws=20&seed=2&across=country&timing=start&from=${year.year}&to=${year.year}`,
  );
  expect(year.null).toEqual(alone.null);
  const fixed = await series("eiAcross", `?${query}&panel=fixed`, "small");
  expect(fixed.years.find(({ year: one }) => one === year.year)!.null).toBeDefined();
});

test("as tables, with a line for each index or year", async () => {
  const lines = async (path: string) => {
    const response = await fetch(`${server.url}/api/v1${path}`);
    const text = await response.text();
    return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  };
  const indexes = await lines("/datasets/programme/integration?format=csv&weightings=all");
  expect(indexes[0]).toMatch(/^index,title,value,.*newman,fractional,count,star$/);
  expect(indexes).toHaveLength(1 + integrationIndexes.length);
  const years = await lines("/datasets/small/series/integration?by=country&format=csv");
  expect(years[0]).toMatch(/^year,value,error,/);
  expect(years.slice(1).map((line) => line.split(",")[0])).toEqual(["2019", "2020", "2021"]);
});

test.each([
  ["/datasets/programme/integration?by=nothing", "grouping_unknown"],
  ["/datasets/programme/series/nothing", "figure_unknown"],
  ["/datasets/programme/series/fusion?null=labels", "null_needs_groups"],
  ["/datasets/programme/integration?weighting=star&null=curveball", "null_star"],
  ["/datasets/programme/series/integration?draws=20", "parameter_invalid"],
])("%s is refused as %s", async (path, code) => {
  expect(await server.problem(path)).toMatchObject({ code });
});
