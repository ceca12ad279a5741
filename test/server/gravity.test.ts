import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "../../model/seeded-random.ts";
import { gravityResult } from "../../server/contract/gravity.ts";
import { plantedGravity } from "../analysis/planted-gravity.ts";
import { type TestServer, testServer } from "./running-server.ts";

const planted = { level: -0.6, size: 0.8, distance: -1, zone: 0.7 };
let server: TestServer;
beforeAll(async () => {
  const facts = plantedGravity(seededRandom(2), 30, planted);
  server = await testServer({ facts: { dataset: "strewn", facts, settings: { title: "Strewn" } } });
});
afterAll(() => server.close());

const asked = (query: string) => server.json(gravityResult, `/datasets/strewn/gravity?${query}`);

test("what was planted lies in the intervals; every pair is in the table", async () => {
  const found = await asked("by=complex&sizes=dataset&most=7&forecastFrom=2007&lang=en");
  expect(found.explainedBy).toEqual(["size", "distance", "zone"]);
  for (const { covariate, value, low, high, factor } of found.coefficients) {
    const truth = planted[covariate as "size" | "distance" | "zone"];
    expect([low! < truth, truth < high!], covariate).toEqual([true, true]);
    expect(factor).toBeCloseTo(Math.exp(value), 12);
  }
  expect(found).toMatchObject({ pairs: 435, groups: { all: 30, fitted: 30 }, placed: { own: 30, none: 0 } });
  expect(found.devianceExplained).toBeCloseTo(1 - found.deviance / found.nullDeviance, 12);
  expect([found.less.length, found.more.length]).toEqual([7, 7]);
  for (const { count, activities, observed } of found.more)
    expect([count, activities.length]).toEqual([observed, observed]);
  expect(found.forecast!.whole!.levelDeviance!).toBeLessThan(found.forecast!.mean!.levelDeviance!);

  const address = `${server.url}/api/v1/datasets/strewn/gravity?by=complex&sizes=dataset&format=csv`;
  const lines = (await (await fetch(address)).text()).split("\n").filter((line) => line !== "" && line[0] !== "#");
  expect(lines[0]).toBe("group,title,other,otherTitle,observed,fitted,residual,kilometres");
  const rows = lines.slice(1).map((line) => line.split(","));
  expect(rows).toHaveLength(435);
  const lowest = rows.reduce((least, row) => (Number(row[6]) < Number(least[6]) ? row : least));
  const [first] = found.less;
  expect([lowest[0], lowest[2]]).toEqual([first.source.id, first.target.id]);
  expect(Number(lowest[6])).toBeCloseTo(first.residual, 9);
  expect(Number(lowest[7])).toBeCloseTo(first.kilometres!, 6);
});

test("without places it is fitted by size, and says what was left aside", async () => {
  const found = await server.json(gravityResult, "/datasets/small/gravity?by=country");
  expect(found.explainedBy).toEqual(["size"]);
  expect(found.leftAside.map(({ covariate }) => covariate)).toEqual(["distance", "zone"]);
  expect(found.placed).toEqual({ own: 0, members: 0, none: 3 });
});

test("what cannot be fitted or is not known is refused with what to do", async () => {
  for (const [query, code] of [
    ["by=kinds", "grouping_unknown"],
    ["by=complex&kinds=agency", "selection_empty"],
    ["by=complex&complexes=c01,c02", "gravity_undetermined"],
    ["by=complex&sizes=dataset&complexes=c01", "gravity_untied"],
    ["by=complex&covariates=weather", "parameter_invalid"],
    ["", "parameter_invalid"],
  ])
    expect(await server.problem(`/datasets/strewn/gravity?${query}`)).toMatchObject({ code });
});
