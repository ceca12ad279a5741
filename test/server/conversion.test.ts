import { afterAll, beforeAll, expect, test } from "vitest";
import { conversionResult } from "../../server/contract/conversion.ts";
import { programme } from "./programme.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

/** Two that met, and are together in a consortium of which nobody knows when it was. */
const undatedRows = `a4,sig,Castings,2015,2015,o4,,institute,FR,participant
a4,sig,Castings,2015,2015,o5,,company,FR,participant
a5,consortium,Undated,,,o4,,institute,FR,participant
a5,consortium,Undated,,,o5,,company,FR,participant
`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme, rows: `${smallTable}${undatedRows}` });
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
  expect(zone.unjoined).toEqual({ count: 0, undated: 0, pairs: [] });
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

test("who joined when nobody knows is counted apart, said in both languages, and not on the list", async () => {
  const asked = "/datasets/small/conversion?meetings=1";
  const found = await server.json(conversionResult, `${asked}&lang=en`);
  // o1 and o3 had worked together before they met.
  expect(found.whole).toMatchObject({ pairs: 2, already: 1, undated: 1, open: 0, atRisk: 0 });
  expect(found.unjoined).toEqual({ count: 0, undated: 1, pairs: [] });
  expect(found.statement).toContain("together in a collaboration without a date: 1.");
  expect((await server.json(conversionResult, `${asked}&lang=ko`)).statement).toContain("1쌍은 날짜가 없는 협력 활동");
});
