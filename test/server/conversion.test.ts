import { afterAll, beforeAll, expect, test } from "vitest";
import { conversionResult } from "../../server/contract/conversion.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const base = "/datasets/programme";

test("what came of meeting, as numbers, in words and as a table", async () => {
  const found = await server.json(conversionResult, `${base}/conversion?within=1&lang=en&meetings=1`);
  // SIGs of 2009: o1 and o2, o2 and o6; o2's consortium is with others.
  expect(found.activities.count).toBe(2);
  expect(found.activities.listed.map(({ id, pairs, atRisk, joined }) => [id, pairs, atRisk, joined])).toEqual([
    ["sig-1", 1, 1, 0],
    ["sig-2", 1, 1, 0],
  ]);
  expect(found.whole).toMatchObject({ pairs: 2, atRisk: 2, joined: 0, rate: 0 });
  expect(found.referenceDate).toBe("2010-11-30");
  expect(found.statement).toContain("Of 2 pairs that met");
  expect(found.unjoined.pairs.map(({ organisations }) => organisations.map(({ id }) => id).join())).toEqual([
    "o2,o6",
    "o1,o2",
  ]);
  const first = await server.json(conversionResult, `${base}/conversion?limit=1`);
  expect(first.activities).toMatchObject({ count: 2, listed: [{ id: "sig-1" }] });
  const zone = await server.json(conversionResult, `${base}/conversion?meetings=1&zone=east`);
  expect(zone.unjoined).toEqual({ count: 0, pairs: [] });
  expect(await server.problem(`${base}/conversion?zone=north`)).toMatchObject({ code: "filter_unknown" });
  for (const [table, lines] of [
    ["activities", 3],
    ["pairs", 3],
  ] as const) {
    const path = `${server.url}/api/v1${base}/conversion?within=1&meetings=1&format=csv&table=${table}`;
    const text = await (await fetch(path)).text();
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toHaveLength(lines);
  }
});
