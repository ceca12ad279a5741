import { afterAll, beforeAll, expect, test } from "vitest";
import { compositionResult } from "../../server/contract/composition.ts";
import { figureResult } from "../../server/contract/figure.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test("activities by who works in them, in all and by year, with the classes in the language asked", async () => {
  const result = await server.json(compositionResult, "/datasets/small/composition?lang=ko");
  expect(result.classes.map(({ title }) => title)).toContain("산산학");
  expect(result.definition.title).toBe("산학연 구성");
  expect(result.spheres.university).toEqual(["university", "institute"]);
  const at = (id: string) => result.classes.findIndex((one) => one.id === id);
  expect(result.whole.activities).toBe(3);
  expect(result.whole.classes[at("industry-industry-university")]).toBe(1);
  expect(result.whole.classes[at("industry-industry")]).toBe(1);
  expect(result.whole.classes[at("no-industry")]).toBe(1);
  expect(result.years.map(({ year, activities }) => [year, activities])).toEqual([
    [2019, 1],
    [2020, 1],
    [2021, 2],
    [2022, 1],
  ]);
});

test("the information of a year is the figure asked with that year as the window", async () => {
  const own = "spheres=university:U,company:I,institute:G&includeNone=true";
  const { years } = await server.json(compositionResult, `/datasets/small/composition?${own}`);
  expect(years).toHaveLength(4);
  for (const { year, information } of years)
    for (const [id, value] of Object.entries(information)) {
      const path = `/datasets/small/figures/${id}?${own}&from=${year}&to=${year}`;
      expect((await server.json(figureResult, path)).value, `${id} ${year}`).toBe(value);
    }
  expect(years.find(({ year }) => year === 2021)!.information.industryGovernment).toBe(1);
});

test("as a table: a line for each year, and one for all", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/small/composition?format=csv`);
  const lines = (await response.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toMatch(/^year,activities,single,/);
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["2019", "2020", "2021", "2022", ""]);
  expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
});

test("where nobody is, nothing is defined", async () => {
  const { whole, years } = await server.json(compositionResult, "/datasets/small/composition?kinds=agency");
  expect([whole.activities, whole.information, years]).toEqual([0, {}, []]);
});

test.each([
  ["spheres=company:X", "parameter_invalid", /“company:X” is no kind of organisation/],
  ["spheres=company:I,company:G", "parameter_invalid", /“company” is given twice/],
  ["sphere=company:I", "parameter_unknown", /spheres/],
])("%s is refused as %s", async (query, code, detail) => {
  const problem = await server.problem(`/datasets/small/composition?${query}`);
  expect(problem).toMatchObject({ status: 400, code });
  expect(JSON.stringify(problem)).toMatch(detail);
});
