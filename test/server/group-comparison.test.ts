import { afterAll, beforeAll, expect, test } from "vitest";
import { groupComparisonResult } from "../../server/contract/group-comparison.ts";
import { measureByGroupResult } from "../../server/contract/measure-by-group.ts";
import { type TestServer, testServer } from "./running-server.ts";

/** A star of ten companies around two universities: these have ten partners or more, the others two. */
const rows = [
  "activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,role",
  ...Array.from({ length: 10 }, (_, i) =>
    ["u1", "u2"].flatMap((university) => [
      `a${i}${university},consortium,2019,2020,${university},university,lead`,
      `a${i}${university},consortium,2019,2020,c${i},company,participant`,
    ]),
  ).flat(),
].join("\n");

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows: `${rows}\n` });
});
afterAll(() => server.close());

const path = "/datasets/small/measures/degree/groups";
const compare = (query: string) => server.json(groupComparisonResult, `${path}/comparison?by=kind${query}`);

test("each group's values as they are told without a comparison, with intervals, difference and p", async () => {
  const found = await compare("&permutations=9999");
  const { groups } = await server.json(measureByGroupResult, `${path}?by=kind`);
  expect(found.groups).toMatchObject(groups);
  const [company, university] = found.groups;
  expect(company.difference).toBeCloseTo(-8, 12);
  expect(university.difference).toBeCloseTo(8, 12);
  expect([company.mean, university.median]).toEqual([
    { lower: 2, upper: 2 },
    { lower: 10, upper: 10 },
  ]);
  // One of the 66 ways to choose two of twelve.
  expect(Math.abs(found.p! - 1 / 66)).toBeLessThan(0.005);
  expect(found.n).toBe(12);
  expect(found.between).toBeCloseTo(1, 12);
  expect(university.adjusted).toBeCloseTo(2 * university.p!, 12);
});

test("the same seed gives the same bytes, another one other deals", async () => {
  const ask = async (seed: number) =>
    (await fetch(`${server.url}/api/v1${path}/comparison?by=kind&seed=${seed}`)).text();
  expect(await ask(1)).toBe(await ask(1));
  const [one, other] = [await compare("&seed=1"), await compare("&seed=2")];
  expect(one.p).not.toBe(other.p);
});

test("as a table; and nothing to test where all are of one group", async () => {
  const answer = await fetch(`${server.url}/api/v1${path}/comparison?by=kind&format=csv`);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toMatch(/^group,title,organisations,n,mean,mean_lower/);
  expect(lines[1]).toMatch(/^company,Company,10,10,2,2,2,2,2,2,/);
  const alone = await compare("&kinds=company");
  expect(alone).not.toHaveProperty("p");
  expect(alone.groups[0]).not.toHaveProperty("difference");
});

test("absurd numbers are refused with the limit", async () => {
  const problem = await server.problem(`${path}/comparison?by=kind&permutations=1000000`);
  expect(problem).toMatchObject({ status: 400, code: "parameter_invalid" });
  expect(JSON.stringify(problem.errors)).toContain("10000");
  expect(await server.problem(`${path}/comparison?by=mood`)).toMatchObject({ code: "grouping_unknown" });
});
