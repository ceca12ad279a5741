import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import type { Complex } from "../../model/complex.ts";
import type { Fact } from "../../model/fact.ts";
import { alertsResult } from "../../server/contract/alerts.ts";
import { figureResult, figuresSchema } from "../../server/contract/figure.ts";
import { hubSpokeResult } from "../../server/contract/hub-spoke.ts";
import { seriesResult } from "../../server/contract/integration.ts";
import { entryAnswer, journalSchema } from "../../server/contract/journal.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { targetsResult } from "../../server/contract/targets.ts";
import { complex, consortium, organisation } from "../analysis/some-facts.ts";
import { type TestServer, testServer } from "./running-server.ts";

const years = [2003, 2004, 2005, 2006, 2007, 2008];
const zones = ["east", "south", "west"];
/** Until 2004 it was the east's. */
const southSpoke: Complex = {
  type: "complex",
  id: "south-spoke",
  standings: [
    { role: "connected", hub: "east-hub", zone: "south", to: "2004" },
    { role: "connected", hub: "south-hub", zone: "south", from: "2005" },
  ],
  provenance: [{ source: "test", place: "here", nature: "documented" }],
};

/**
 * Three zones, each a hub and a connected complex. Every year each has a consortium inside its hub (in even years two), east and south have one together, and
 * south and west but for the last year, when east and south have two. The spoke of the west met its hub until 2005, the others always.
 */
const facts: readonly Fact[] = inComplexes([
  ...zones.map(
    (id): Fact => ({
      type: "zone",
      id,
      names: { en: id },
      provenance: [{ source: "test", place: "here", nature: "documented" }],
    }),
  ),
  ...zones.map((zone) => complex(`${zone}-hub`, { role: "hub", zone })),
  ...["east", "west"].map((zone) => complex(`${zone}-spoke`, { role: "connected", hub: `${zone}-hub`, zone })),
  southSpoke,
  ...years.flatMap((year): Fact[] => {
    const held = (id: string, ...members: string[]) =>
      consortium(`${id}/${year}`, members, { from: String(year), to: String(year) });
    return [
      ...zones.flatMap((zone) => [
        ...held(`${zone}-inside`, `${zone}-hub.a`, `${zone}-hub.b`),
        ...(year % 2 === 0 ? held(`${zone}-more`, `${zone}-hub.a`, `${zone}-hub.b`) : []),
        ...(zone === "west" && year > 2005 ? [] : held(`${zone}-spoke`, `${zone}-hub.a`, `${zone}-spoke.a`)),
      ]),
      ...held("east-south", "east-hub.a", "south-hub.a"),
      ...(year < 2008 ? held("south-west", "south-hub.a", "west-hub.a") : held("again", "east-hub.a", "south-hub.a")),
    ];
  }),
]);

/** Each organisation once, in the complex that its id begins with. */
function inComplexes(records: readonly Fact[]): Fact[] {
  const members = new Set(
    records.filter(({ type }) => type === "organisation").map((fact) => ("id" in fact ? fact.id : "")),
  );
  return [
    ...records.filter(({ type }) => type !== "organisation"),
    ...[...members].map((id) => organisation(id, { complex: id.split(".")[0] })),
  ];
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    facts: { dataset: "region", facts, settings: { title: "Region", yearStart: 1, referenceDate: "2009-06-30" } },
  });
});
afterAll(() => server.close());

const set = (body: object) =>
  server.json(entryAnswer, "/datasets/region/journal", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind: "target", body }),
  });
const undo = (id: string) => server.json(entryAnswer, `/datasets/region/journal/${id}/undo`, { method: "POST" });
const targets = async (query = "") => (await server.json(targetsResult, `/datasets/region/targets${query}`)).targets;
const alerts = (query = "") => server.json(alertsResult, `/datasets/region/alerts${query}`);
const across = { index: "integration", parameters: { across: "zone" }, direction: "at-least" };

test("a target has its figure year by year, as the figure alone is, and how it stands", async () => {
  expect(await targets()).toEqual([]);
  const { id } = await set({ ...across, baseYear: 2004, year: 2012, value: 0.9 });
  const [found] = await targets();
  expect(found).toMatchObject({ id, by: "loopback", target: { layers: "collaboration", baseYear: 2004 } });
  // The reference date lies in 2009: the year has begun, nothing is in it, and it is not over.
  expect(found.years.map(({ year, complete }) => [year, complete])).toEqual(years.map((year) => [year, true]));
  for (const { year, value, activities } of found.years) {
    const query = `across=zone&layers=collaboration&timing=start&from=${year}&to=${year}`;
    const alone = await server.json(figureResult, `/datasets/region/figures/integration?${query}`);
    expect([year, value]).toEqual([year, alone.value]);
    expect(activities).toBe(facts.filter((fact) => fact.type === "activity" && fact.from === String(year)).length);
  }
  const base = found.years[1].value!;
  expect(found.line).toEqual([
    { year: 2004, value: base },
    { year: 2012, value: 0.9 },
  ]);
  expect(found.expected).toBeCloseTo(base + (0.9 - base) / 2, 12);
  expect(found).toMatchObject({ standing: "behind", words: "Behind", newest: { year: 2008 } });
  expect((await targets("?lang=ko"))[0].words).toBe("뒤처짐");
  await undo(id);
  expect(await targets()).toEqual([]);
});

test("targets come as a table with a row for each year, and with a run record of its bytes", async () => {
  const { id } = await set({ ...across, baseYear: 2004, year: 2012, value: 0.9 });
  const { id: gone } = await set({ index: "tier-4", year: 2002, baseYear: 2001, value: 0.5, direction: "at-most" });
  const [followed] = await targets();
  const csv = await (await fetch(`${server.url}/api/v1/datasets/region/targets?format=csv&lang=en`)).text();
  const [header, ...rows] = csv
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(","));
  const at = (row: string[], name: string) => row[header.indexOf(name)];
  const own = rows.filter((row) => at(row, "target") === id);
  expect(own.map((row) => [Number(at(row, "year")), Number(at(row, "value"))])).toEqual(
    followed.years.map(({ year, value }) => [year, value]),
  );
  expect(own.every((row) => at(row, "standing") === followed.standing && at(row, "goal") === "0.9")).toBe(true);
  expect(rows.filter((row) => at(row, "target") === gone).map((row) => at(row, "year"))).toEqual([""]);
  const record = await server.json(runRecordSchema, "/datasets/region/targets?format=csv&lang=en&record=true");
  expect(record).toMatchObject({
    analysis: "targets",
    result: { sha256: createHash("sha256").update(csv).digest("hex"), bytes: Buffer.byteLength(csv) },
  });
  await undo(id);
  await undo(gone);
});

test("every index of the catalogue can be a target, with the parameters that it says are open", async () => {
  const { indexes } = await server.json(figuresSchema, "/datasets/region/figures");
  expect(indexes.map(({ id }) => id)).toEqual(integrationIndexes.map(({ id }) => id));
  const made = [];
  for (const { id: index, parameters } of indexes) {
    const given = parameters.flatMap(({ name, default: usual }) =>
      usual === undefined ? [] : [[name, String(usual)] as const],
    );
    made.push(
      await set({ index, parameters: Object.fromEntries(given), year: 2012, value: 0.5, direction: "at-least" }),
    );
  }
  const found = await targets("?lang=ko");
  expect(found.map(({ problem }) => problem)).toEqual(indexes.map(() => undefined));
  const titles = (await server.json(figuresSchema, "/datasets/region/figures?lang=ko")).indexes;
  expect(found.map(({ title }) => title)).toEqual(titles.map(({ definition }) => definition.title));
  for (const { id } of made) await undo(id);
});

test("a target on the topology reads that of each year, as the series does, unless a day is named", async () => {
  const own = { index: "inclusion-ownHub", direction: "at-least", year: 2012, value: 1 };
  const { id } = await set({ ...own, parameters: {} });
  const { id: fixed } = await set({ ...own, parameters: { at: "2008" } });
  const found = await targets();
  const valuesOf = (target: string) => found.find((one) => one.id === target)!.years.map(({ value }) => value);
  const series = await server.json(
    seriesResult,
    "/datasets/region/series/inclusion-ownHub?layers=collaboration&timing=start",
  );
  expect(valuesOf(id)).toEqual(years.map((year) => series.years.find((one) => one.year === year)!.value));
  expect(valuesOf(id).slice(0, 3)).toEqual([2 / 3, 2 / 3, 1]);
  expect(valuesOf(fixed).slice(0, 3)).toEqual([1, 1, 1]);
  await Promise.all([undo(id), undo(fixed)]);
});

test("what the journal says is in the ETag: set or undone, the answer is another one", async () => {
  const asked = async (path: string, tag?: string) => {
    const answer = await fetch(`${server.url}/api/v1/datasets/region/${path}`, {
      headers: tag ? { "if-none-match": tag } : {},
    });
    return [answer.status, answer.headers.get("etag") ?? ""] as const;
  };
  for (const path of ["targets", "alerts"]) {
    const [, before] = await asked(path);
    expect((await asked(path, before))[0]).toBe(304);
    const { id } = await set({ ...across, year: 2012, value: 0.9 });
    const [status, after] = await asked(path, before);
    expect([status, after === before]).toEqual([200, false]);
    await undo(id);
    expect((await asked(path, after))[0]).toBe(200);
  }
});

test("figures of any kind can be targets, and indexes of integration by their own ids", async () => {
  const made = [
    await set({ index: "tier-4", year: 2008, baseYear: 2005, value: 0.1, direction: "at-least" }),
    await set({ index: "density", parameters: {}, year: 2008, baseYear: 2005, value: 0.99, direction: "at-least" }),
    await set({
      ...across,
      parameters: { across: "zone", weighted: "false" },
      year: 2020,
      value: 0,
      direction: "at-most",
    }),
    await set({ ...across, year: 2002, baseYear: 2001, value: 0.5 }),
  ];
  const found = await targets();
  expect(found.map(({ standing }) => standing)).toEqual(["reached", "missed", "on-track", "no-data"]);
  const share = await server.json(
    figureResult,
    "/datasets/region/figures/tierShare?tier=4&layers=collaboration&timing=start&from=2008&to=2008",
  );
  expect(found[0].newest).toEqual({ year: 2008, value: share.value });
  const codes = (await alerts()).alerts.map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith("target"))).toEqual(["target-missed"]);
  for (const { id } of made) await undo(id);
});

test("alerts are the target behind, the spoke that was planted and the zone that fell, with their numbers", async () => {
  const { id } = await set({ ...across, baseYear: 2004, year: 2012, value: 0.9 });
  const found = await alerts();
  expect(found.parameters).toMatchObject({ timing: "start", dormantAfter: 2 });
  expect(found.alerts.map(({ code }) => code)).toEqual(["target-behind", "spoke-dormant", "zone-behind-trend"]);
  expect(found.unchecked).toEqual([]);
  const [target, spoke, zone] = found.alerts;
  const [followed] = await targets();
  expect(target).toMatchObject({ target: id, year: 2008, value: followed.newest!.value, expected: followed.expected });
  const board = await server.json(hubSpokeResult, "/datasets/region/hub-spoke?layers=collaboration");
  const planted = board.spokes.find(({ complex: { id: its } }) => its === "west-spoke")!;
  expect(planted.state).toBe("dormant");
  expect(spoke).toMatchObject({
    complex: { id: "west-spoke" },
    hub: { id: "west-hub" },
    since: 2005,
    lastWithHub: "2005-12-31",
    dormantAfter: 2,
    activities: planted.ownHub.activities,
  });
  expect(planted.ownHub.activities).toEqual(["west-spoke/2003", "west-spoke/2004", "west-spoke/2005"]);
  // West: of each year's ties inside 1 (odd) or 2 (even), to its spoke 1 until 2005, and 1 out of the zone until 2007.
  expect(zone).toMatchObject({
    zone: { id: "west" },
    year: 2008,
    value: 0,
    earlier: [1 / 5, 1 / 7, 1 / 5, 1 / 5, 1 / 3].map((value, k) => ({
      year: 2003 + k,
      value: expect.closeTo(value, 12),
    })),
  });
  expect(zone.code === "zone-behind-trend" && zone.value < zone.low && zone.low < zone.expected).toBe(true);
  expect(spoke.text).toContain("dormant since 2005");
  expect((await alerts("?lang=ko")).alerts[1].text).toContain("2005년부터 끊겨");
  await undo(id);
});

test("the rules take their parameters: an earlier year, and how long is dormant", async () => {
  const codes = async (query: string) => (await alerts(query)).alerts.map(({ code }) => code);
  expect(await codes("")).toEqual(["spoke-dormant", "zone-behind-trend"]);
  expect(await codes("?dormantAfter=4")).toEqual(["zone-behind-trend"]);
  expect(await codes("?year=2007")).toEqual(["spoke-dormant"]);
  const early = await alerts("?year=2006");
  expect(early.alerts).toEqual([]);
  expect(early.unchecked.map(({ code, reason }) => [code, reason])).toEqual([
    ["target-behind", "noTargets"],
    ["zone-behind-trend", "noTrend"],
  ]);
  expect(await server.problem("/datasets/region/alerts?from=2003")).toMatchObject({ code: "parameter_unknown" });
});

test("without zones, complexes and targets it says what it could not look at", async () => {
  const found = await server.json(alertsResult, "/datasets/small/alerts");
  expect(found.alerts).toEqual([]);
  expect(found.unchecked.map(({ reason }) => reason)).toEqual(["noTargets", "noSpokes", "noTrend"]);
  const journal = await server.json(journalSchema, "/datasets/small/journal");
  expect(journal.version).toBe(0);
  expect(journal.mayAdd).toContain("target");
});
