import { afterAll, beforeAll, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { measureByYearResult } from "../../server/contract/measure-by-year.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const byYear = (query: string) => server.json(measureByYearResult, `/datasets/small/measures/${query}`);

test("each year is what a request with its window gives", async () => {
  for (const timing of ["start", "overlap"]) {
    const found = await byYear(`strength/by-year?timing=${timing}`);
    expect(found.years.map(({ year }) => year)).toEqual(
      timing === "start" ? [2019, 2020, 2021] : [2019, 2020, 2021, 2022],
    );
    for (const { year, network, summary, organisations, values, rank } of found.years) {
      const alone = await server.json(
        measureResult,
        `/datasets/small/measures/strength?timing=${timing}&from=${year}&to=${year}`,
      );
      expect(organisations.map((place) => found.ids[place])).toEqual(alone.ids);
      expect({ values, rank, summary, network }).toEqual({
        values: alone.values,
        rank: alone.rank,
        summary: alone.summary,
        network: alone.network,
      });
    }
  }
});

test("activities that began in the year, unless it is said otherwise; an empty year is there", async () => {
  const found = await byYear("degree/by-year?lang=ko");
  expect(found.parameters.timing).toBe("start");
  expect(found.years.map(({ activities, summary }) => [activities, summary.n])).toEqual([
    [1, 3],
    [0, 0],
    [2, 3],
  ]);
  expect(found.ids).toEqual(["o1", "o2", "o3", "o4"]);
  expect(found.organisations.name).toEqual(["한국금형", "서울대학교", "Delta Metals", null]);
});

test("the window cuts the first and the last year", async () => {
  const found = await byYear("degree/by-year?timing=overlap&from=2020-06&to=2021-03-15");
  expect(found.years.map(({ from, to }) => `${from}..${to}`)).toEqual(["2020-06-01..2020", "2021..2021-03-15"]);
});

test("as a table: a row for each organisation and year", async () => {
  const answer = await fetch(`${server.url}/api/v1/datasets/small/measures/degree/by-year?format=csv`);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toEqual([
    "year,id,name,value,rank",
    "2019,o1,한국금형,2,1",
    "2019,o2,서울대학교,2,1",
    "2019,o3,Delta Metals,2,1",
    "2021,o1,한국금형,1,1",
    "2021,o3,Delta Metals,1,1",
    "2021,o4,,0,3",
  ]);
});

test("a window of more years than a series holds is refused, with both numbers", async () => {
  const problem = await server.problem("/datasets/small/measures/degree/by-year?from=1900&to=2020");
  expect(problem).toMatchObject({ status: 422, code: "window_too_long" });
  expect(problem.detail).toMatch(/121.*60/);
});
