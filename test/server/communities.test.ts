import { afterAll, beforeAll, expect, test } from "vitest";
import { communitiesResult } from "../../server/contract/communities.ts";
import { communitiesOverTimeResult } from "../../server/contract/communities-over-time.ts";
import { communitiesProfileResult } from "../../server/contract/communities-profile.ts";
import { type TestServer, testServer } from "./running-server.ts";
import { twoFields } from "./two-fields.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "fields", facts: twoFields(), settings: { title: "Fields" } } });
});
afterAll(() => server.close());

const path = "/datasets/fields/communities";

test("groups are named after what is over-represented in them, in the reader's language, with counts", async () => {
  const found = await server.json(communitiesResult, `${path}?to=2017&lang=en`);
  expect(found.groups.map(({ organisations, name }) => [organisations, name])).toEqual([
    [18, "Germany · medicine"],
    [9, "South Korea · machines"],
  ]);
  const traits = found.groups[0].traits.map(({ sort, title, of, here, size, overall, all }) => [
    ...[sort, title, of],
    ...[here, size, overall, all],
  ]);
  expect(traits).toContainEqual(["Topic", "cells", "activities", 9, 9, 9, 18]);
  expect(traits).toContainEqual(["Country", "Germany", "organisations", 18, 18, 18, 27]);
  expect(traits).toContainEqual(["Industry", "medicine", "organisations", 18, 18, 18, 27]);
  const inKorean = await server.json(communitiesResult, `${path}?to=2017&lang=ko`);
  expect(inKorean.groups.map(({ name }) => name)).toEqual(["독일 · medicine", "대한민국 · machines"]);
});

test("a group in which nothing is over-represented has no name", async () => {
  // One field is the whole network: nothing sets it apart.
  const alone = await server.json(communitiesResult, `${path}?to=2017&countries=KR`);
  expect(alone.groups).toEqual([{ id: 0, organisations: 9, traits: [] }]);
});

test("communities by resolution: where they stay the same they agree wholly", async () => {
  const found = await server.json(communitiesProfileResult, `${path}/profile?to=2017&lowest=0.25&highest=1&steps=3`);
  expect(found.points.map(({ resolution, groups, agreement }) => [resolution, groups, agreement])).toEqual([
    [0.25, 2, undefined],
    [0.5, 2, 1],
    [1, 2, 1],
  ]);
  const refused = await server.problem(`${path}/profile?lowest=2&highest=1`);
  expect([refused.code, refused.detail]).toEqual(["parameter_invalid", expect.stringContaining("1 is not above 2")]);
  expect((await server.problem(`${path}/profile?algorithm=labels`)).code).toBe("parameter_invalid");
  expect((await server.problem(`${path}/profile?steps=41`)).code).toBe("parameter_invalid");
  const table = await (await fetch(`${server.url}/api/v1${path}/profile?to=2017&steps=2&format=csv`)).text();
  expect(table.split("\n").slice(-4, -2)).toEqual([
    "resolution,modularity,groups,largestShare,stability,agreement",
    expect.stringMatching(/^0\.25,.*,1,$/),
  ]);
});

test("communities over time: what goes on, parts and comes up, with lineages that are named", async () => {
  const found = await server.json(communitiesOverTimeResult, `${path}/over-time?window=1&lang=en`);
  expect(found.periods.map(({ first, groups }) => [first, groups.length])).toEqual([
    [2015, 2],
    [2016, 2],
    [2017, 2],
    [2018, 3],
    [2019, 4],
    [2020, 4],
  ]);
  expect(found.lineages.map(({ name }) => name)).toEqual([
    "Germany · medicine",
    "South Korea · machines",
    undefined,
    "France · Research institute",
  ]);
  expect(found.events.filter(({ kind }) => kind !== "continued")).toEqual([
    { kind: "split", period: 3, from: [0], to: [0, 2] },
    { kind: "born", period: 4, from: [], to: [3] },
  ]);
  const table = await (await fetch(`${server.url}/api/v1${path}/over-time?window=1&format=csv&lang=en`)).text();
  expect(table).toContain("\n2019,2019,3,France · Research institute,6,born,continued\n");
  expect((await server.problem(`${path}/over-time?from=1900&to=2020&window=1`)).code).toBe("periods_too_many");
});

test("where nobody has a tie there are no groups, no points with values and no periods with lineages", async () => {
  const profile = await server.json(communitiesProfileResult, `${path}/profile?from=2030&steps=2`);
  expect(profile.points.map(({ groups }) => groups)).toEqual([0, 0]);
  expect(profile.points[0]).not.toHaveProperty("modularity");
  const overTime = await server.json(communitiesOverTimeResult, `${path}/over-time?from=2030&to=2031`);
  expect([overTime.lineages, overTime.events]).toEqual([[], []]);
  expect(overTime.periods[0]).not.toHaveProperty("modularity");
});
