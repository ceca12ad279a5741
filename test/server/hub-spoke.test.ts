import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "../../model/seeded-random.ts";
import { figureResult } from "../../server/contract/figure.ts";
import { hubSpokeResult } from "../../server/contract/hub-spoke.ts";
import { plannedProgramme, plannedSpokes } from "../analysis/planned-programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

const dormant = plannedSpokes[6];
let server: TestServer;
beforeAll(async () => {
  const facts = plannedProgramme(seededRandom(5), { dormant, until: 2007 });
  const settings = { title: "Planned", referenceDate: "2010-12-31" };
  server = await testServer({ facts: { dataset: "planned", facts, settings } });
});
afterAll(() => server.close());

const board = (query = "") => server.json(hubSpokeResult, `/datasets/planned/hub-spoke?${query}`);

test("the complex planted as dormant is listed first, it alone, in words of either language", async () => {
  const found = await board("lang=en");
  expect(found.at).toBe("2010-12-31");
  expect(found.spokes).toHaveLength(plannedSpokes.length);
  expect(found.spokes.filter(({ state }) => state !== "active").map(({ complex }) => complex.id)).toEqual([dormant]);
  expect(found.spokes[0]).toMatchObject({
    complex: { id: dormant },
    state: "dormant",
    words: "Dormant since 2007",
    since: 2007,
    lastWithHub: "2007-12-31",
    last: "2010-12-31",
    recent: 0,
  });
  expect(found.states.map(({ id, complexes }) => [id, complexes])).toEqual([
    ["neverConnected", 0],
    ["dormant", 1],
    ["noHub", 0],
    ["undated", 0],
    ["thinning", 0],
    ["active", 11],
  ]);
  expect((await board("lang=ko")).spokes[0].words).toBe("2007년 이후 끊김");
  // By another rule it sleeps not yet.
  expect((await board("dormantAfter=4")).spokes.every(({ state }) => state !== "dormant")).toBe(true);
  expect((await board("at=2008")).spokes.every(({ state }) => state === "active")).toBe(true);
  expect((await board("to=2008")).at).toBe("2008-12-31");
});

test("shares are those of the figures; activities behind can be opened", async () => {
  const { spokes } = await board();
  for (const weighted of [true, false]) {
    const { summary } = await board(`weighted=${weighted}`);
    for (const [reach, value] of Object.entries(summary)) {
      const path = reach === "hubDependence" ? `${reach}?weighted=${weighted}` : `spokeInclusion?reach=${reach}`;
      const figure = await server.json(figureResult, `/datasets/planned/figures/${path}`);
      expect(value).toBeCloseTo(figure.value!, 12);
    }
  }
  const behind = spokes[0].ownHub.activities;
  expect(behind).toEqual(["2005", "2006", "2007"].map((year) => `${dormant}/${year}`));
  const opened = await fetch(`${server.url}/api/v1/datasets/planned/activities/${encodeURIComponent(behind[0])}`);
  expect(opened.status).toBe(200);
});

test("of one zone or hub only, and as a table", async () => {
  const zone = await board("within=south");
  expect(new Set(zone.spokes.map((one) => one.zone?.id))).toEqual(new Set(["south"]));
  expect((await board("within=south-hub")).spokes.map(({ complex }) => complex.id)).toEqual(
    zone.spokes.map(({ complex }) => complex.id),
  );
  const refused = await server.problem("/datasets/planned/hub-spoke?within=sout");
  expect(refused).toMatchObject({ status: 400, code: "filter_unknown" });
  expect(refused.detail).toContain("south");

  const table = await (await fetch(`${server.url}/api/v1/datasets/planned/hub-spoke?format=csv&lang=en`)).text();
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toHaveLength(1 + plannedSpokes.length);
  const cells = Object.fromEntries(lines[0].split(",").map((name, k) => [name, lines[1].split(",")[k]]));
  expect(cells).toMatchObject({ complex: dormant, state: "dormant", since: "2007", "ownHub.activities": "3" });
});

test("a dataset without complexes has an empty list; rules out of range are refused by name", async () => {
  const found = await server.json(hubSpokeResult, "/datasets/small/hub-spoke");
  expect([found.spokes, found.summary]).toEqual([[], {}]);
  for (const query of ["dormantAfter=0", "thinning=1.1", "at=2010-13", "placing=cities"]) {
    const { code, errors } = await server.problem(`/datasets/planned/hub-spoke?${query}`);
    expect([code, errors?.[0].path]).toEqual(["parameter_invalid", query.split("=")[0]]);
  }
});
