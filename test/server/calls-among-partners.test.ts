import { afterAll, beforeAll, expect, test } from "vitest";
import { entryAnswer } from "../../server/contract/journal.ts";
import { partnerCasesSchema } from "../../server/contract/partner-cases.ts";
import { partnerExpertsSchema } from "../../server/contract/partner-experts.ts";
import { as, token } from "./callers.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    facts: programme,
    access: { tokens: [token("wall display", "viewer"), token("broker", "broker")] },
    now: () => new Date("2026-06-15T03:04:05.678Z"),
  });
});
afterAll(() => server.close());

const base = "/datasets/programme";
const add = async (kind: "case" | "case-note", body: object) => {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind, body }),
  };
  return (await server.json(entryAnswer, `${base}/journal`, as("broker", init))).id;
};
const experts = (query: Readonly<Record<string, string>>) =>
  server.json(
    partnerExpertsSchema,
    `${base}/partners/experts?${new URLSearchParams({ need: "molds", ...query })}`,
    as("broker"),
  );
const similar = (who: string) => server.json(partnerCasesSchema, `${base}/partners/cases?need=burrs&lang=en`, as(who));

test("calls are load and, once somebody was helped, similar cases with their outcome, for brokers only", async () => {
  const call = await add("case", { company: "o2", need: "Molds leave burrs", field: "r-and-d", on: "2024-02" });
  await add("case-note", { case: call, partners: ["o5"], state: "project", on: "2024-03" });
  const busy = async () =>
    (await experts({ for: "o2" })).experts.map(({ expert, load, own }) => [expert.id, load, own.running]);
  // x1's employer has two persons, x3's one.
  expect(await busy()).toEqual([
    ["x1", 0, 0],
    ["x3", 1, 0],
  ]);
  await add("case-note", { case: call, experts: ["x1"], on: "2024-04" });
  expect(await busy()).toEqual([
    ["x1", 1, 1],
    ["x3", 1, 0],
  ]);
  expect((await experts({ for: "o2" })).experts[0]).toMatchObject({
    ...{ cases: 1, running: 1, busy: false },
    before: [
      { id: `journal/${call}`, entry: call, kind: "support-case", name: "Molds leave burrs", status: "project" },
    ],
  });
  expect((await similar("broker")).cases).toEqual([]);

  await add("case-note", { case: call, state: "done", on: "2025-05-01" });
  await add("case-note", { case: call, outcome: { years: 1, words: "No more burrs." } });
  expect(await busy()).toEqual([
    ["x1", 0, 0],
    ["x3", 0, 0],
  ]);
  expect(await similar("broker")).toMatchObject({
    ...{ total: 1, sources: ["journal", "facts"] },
    cases: [
      {
        source: "journal",
        case: { id: `journal/${call}`, entry: call, status: "done", from: "2024-02", to: "2025-05-01" },
        outcome: "No more burrs.",
        texts: [
          { in: "need", text: "Molds leave burrs" },
          { in: "outcome", text: "No more burrs." },
        ],
        led: [{ id: "o2" }],
        helped: [{ id: "o1" }, { id: "o5" }],
      },
    ],
    helpers: [{ organisation: { id: "o1" } }, { organisation: { id: "o5" } }],
  });
  expect(await similar("wall display")).toMatchObject({ total: 0, sources: ["facts"], cases: [], helpers: [] });
  await server.json(entryAnswer, `${base}/journal/${call}/undo`, as("broker", { method: "POST" }));
  expect((await similar("broker")).total).toBe(0);
});

test("experts are narrowed down by field, place, distance, load and conflict, and it is said how many are left out by what", async () => {
  const found = async (query: Readonly<Record<string, string>>) => {
    const { experts: listed, leftOut } = await experts(query);
    return [listed.map(({ expert }) => expert.id), Object.entries(leftOut).filter(([, count]) => count > 0)];
  };
  expect(await found({})).toEqual([["x1", "x3"], []]);
  expect(await found({ field: "plating" })).toEqual([["x3"], [["field", 1]]]);
  expect(await found({ complex: "hub-a" })).toEqual([["x1"], [["place", 1]]]);
  expect(await found({ zone: "east" })).toEqual([["x3"], [["place", 1]]]);
  expect(await found({ zone: "nowhere" })).toEqual([[], [["place", 2]]]);
  expect(await found({ for: "o1", withoutConflict: "true" })).toEqual([["x3"], [["conflict", 1]]]);
  // Nobody's place is known, but that of the complex.
  expect(await found({ newcomerComplex: "hub-a", withinKm: "50" })).toEqual([[], [["distance", 2]]]);

  const call = await add("case", { company: "o2", need: "Molds leave burrs", field: "r-and-d" });
  await add("case-note", { case: call, experts: ["x3"] });
  expect(await found({ withinLoad: "true", maxLoad: "1" })).toEqual([["x1"], [["load", 1]]]);
  expect((await experts({ maxLoad: "1" })).experts.map(({ expert, busy }) => [expert.id, busy])).toEqual([
    ["x1", false],
    ["x3", true],
  ]);
  const problem = (query: string) =>
    server.problem(`${base}/partners/experts?need=molds&lang=en&${query}`, as("broker"));
  expect((await problem("withinKm=5")).detail).toContain("newcomerComplex");
  expect((await problem("for=o2&newcomerComplex=hub-a")).detail).toContain("newcomerComplex");
  expect((await problem("newcomerComplex=nowhere")).code).toBe("complex_unknown");
  expect(await server.problem(`${base}/partners/experts?need=molds`, as("wall display"))).toMatchObject({
    code: "role_insufficient",
  });
});
