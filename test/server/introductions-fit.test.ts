import { afterAll, beforeAll, expect, test } from "vitest";
import { entryAnswer } from "../../server/contract/journal.ts";
import { backTestResult, candidatesResult } from "../../server/contract/partners.ts";
import { plantedPartners } from "../analysis/planted-partners.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  const facts = plantedPartners({ homophily: 0.6, seed: 8 });
  const settings = { title: "Planted", referenceDate: "2008-12-31" };
  server = await testServer({ facts: { dataset: "planted", facts, settings } });
});
afterAll(() => server.close());

const path = "/datasets/planted";
/** Two who share neither a partner nor a city. */
const [one, other] = ["o001", "o100"];
const settings = "years=2&lists=200&seed=1&lang=en";
const post = (to: string, body: object = {}) =>
  server.json(entryAnswer, `${path}/${to}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const introduce = (body: object) =>
  post("journal", { kind: "introduction", body: { from: one, to: other, via: [], ...body } });
const undo = (id: string) => post(`journal/${encodeURIComponent(id)}/undo`);
const backTest = (query: string) => server.json(backTestResult, `${path}/partners/backtest?${settings}&${query}`);
/** What speaks for the other, to the one, beside how active it is and where it lies. */
async function reasons(query: string) {
  const found = await server.json(candidatesResult, `${path}/partners?${settings}&for=${one}&most=200&${query}`);
  const candidate = found.candidates.find(({ organisation }) => organisation.id === other)!;
  return { score: candidate.score!, codes: candidate.reasons.map(({ code }) => code), texts: candidate.reasons };
}

test("a made introduction is a meeting that the next fit knows of, from its day on; planned or undone it is not", async () => {
  const before = await reasons("journal=true");
  expect(before.codes).not.toContain("sharedGroups");
  const planned = await introduce({ state: "planned", on: "2008-06" });
  expect(await reasons("journal=true")).toEqual(before);
  const made = await introduce({ state: "made", on: "2008-06-01", follows: planned.id });
  const after = await reasons("journal=true");
  expect(after.codes).toContain("sharedGroups");
  expect(after.texts.find(({ code }) => code === "sharedGroups")?.text).toContain(`${one} – ${other}`);
  // Asked without the journal it is not there, and on a day before it neither.
  expect(await reasons("journal=false")).toEqual(before);
  expect((await reasons("journal=true&to=2008-05")).codes).not.toContain("sharedGroups");
  await undo(made.id);
  expect(await reasons("journal=true")).toEqual(before);
  // The reference date stands for today: what is after it nobody knows of yet.
  const later = await introduce({ state: "made", on: "2009-06-01", follows: planned.id });
  expect(await reasons("journal=true")).toEqual(before);
  await undo(later.id);
  await undo(planned.id);
});

test("where introductions are asked for as ties, one that was made is a new tie to learn from, and the two are partners", async () => {
  const asked = "layers=collaboration,introduction&journal=true";
  const before = await backTest(asked);
  const made = await introduce({ state: "made", on: "2008-06-01" });
  const after = await backTest(asked);
  expect(after.newTies).toBe(before.newTies + 1);
  expect((await backTest("layers=collaboration&journal=true")).newTies).toBe(before.newTies);
  const found = await server.json(candidatesResult, `${path}/partners?${settings}&for=${one}&most=200&${asked}`);
  expect(found.candidates.map(({ organisation }) => organisation.id)).not.toContain(other);
  await undo(made.id);
  expect((await backTest(asked)).newTies).toBe(before.newTies);
});
