import { afterAll, beforeAll, expect, test } from "vitest";
import { entryAnswer, journalSchema } from "../../server/contract/journal.ts";
import { scenarioResult } from "../../server/contract/scenario.ts";
import { as, token } from "./callers.ts";
import { programme } from "./programme.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

let now = new Date("2011-01-02T03:04:05.678Z");
let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    facts: programme,
    access: {
      tokens: [token("wall display", "viewer"), token("broker", "broker"), token("planning", "headquarters")],
    },
    now: () => now,
  });
});
afterAll(() => server.close());

const post = (body: unknown) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});
const target = { index: "integration", parameters: { across: "zone" }, year: 2012, value: 0.9, direction: "at-least" };
const journal = "/datasets/programme/journal";
const add = (body: unknown, who = "planning") => server.json(entryAnswer, journal, as(who, post(body)));
const refusal = (body: unknown, who = "planning", path = journal) => server.problem(path, as(who, post(body)));
const read = (query = "", who = "planning") => server.json(journalSchema, `${journal}${query}`, as(who));

test("an entry says who added it and when, and stays when it is undone", async () => {
  expect(await read()).toMatchObject({
    version: 0,
    mayAdd: ["introduction", "case", "case-note", "target", "scenario"],
    entries: [],
  });
  const added = await add({ kind: "target", body: { ...target, note: "제2차 계획" } });
  expect(added).toMatchObject({ by: "planning", at: "2011-01-02T03:04:05.678Z", kind: "target" });
  // The reference date lies in 2010, so that 2009 is the newest year that is over.
  expect(added.body).toEqual({ ...target, layers: "collaboration", baseYear: 2009, note: "제2차 계획" });
  expect((await read()).entries).toEqual([added]);
  now = new Date("2011-02-03T00:00:00.000Z");
  const undo = await server.json(entryAnswer, `${journal}/${added.id}/undo`, as("planning", { method: "POST" }));
  expect(undo).toMatchObject({ kind: "undo", undoes: added.id, by: "planning", at: "2011-02-03T00:00:00.000Z" });
  const after = await read("?kind=target");
  expect(after).toMatchObject({ version: 2, entries: [{ ...added, undoneBy: undo.id }, undo] });
  expect((await read("?kind=scenario")).entries).toEqual([]);
  const again = await server.problem(`${journal}/${added.id}/undo`, as("planning", { method: "POST" }));
  expect(again).toMatchObject({ status: 409, code: "entry_undone" });
  expect(again.detail).toContain("planning");
  for (const id of [undo.id, "nowhere"])
    expect(await server.problem(`${journal}/${id}/undo`, as("planning", { method: "POST" }))).toMatchObject({
      status: 404,
      code: "entry_unknown",
    });
});

test("sent twice under an id of its own it is there once; an id is taken by what says something else", async () => {
  const { version } = await read();
  const mine = { kind: "target", id: "plan/7", body: target };
  const [one, two] = await Promise.all([add(mine), add(mine)]);
  expect(two).toEqual(one);
  expect((await read()).version).toBe(version + 1);
  expect(await refusal({ ...mine, body: { ...target, value: 0.8 } })).toMatchObject({
    status: 409,
    code: "entry_taken",
  });
  // Once undone, it is not answered as if it were there.
  const own = { ...mine, id: "plan/8" };
  await add(own);
  await server.json(entryAnswer, `${journal}/plan%2F8/undo`, as("planning", { method: "POST" }));
  const undone = await refusal(own);
  expect(undone).toMatchObject({ status: 409, code: "entry_undone" });
  expect(undone.detail).toContain("planning");
});

test("viewers and brokers read it and are told that they may not add targets", async () => {
  const { version } = await read();
  for (const [who, mayAdd] of [
    ["wall display", []],
    ["broker", ["introduction", "case", "case-note", "scenario"]],
  ] as const) {
    expect(await read("", who)).toMatchObject({ version, mayAdd });
    const refused = await refusal({ kind: "target", body: target }, who);
    expect(refused).toMatchObject({ status: 403, code: "role_insufficient" });
    const undone = await server.problem(`${journal}/plan%2F7/undo`, as(who, { method: "POST" }));
    expect(undone).toMatchObject({ status: 403, code: "role_insufficient" });
  }
  expect((await read()).version).toBe(version);
});

test("what makes no sense is refused by its place, and nothing is added", async () => {
  const { version } = await read();
  const cases: [unknown, number, string, string][] = [
    ["{", 400, "body_invalid", "JSON"],
    [{ kind: "undo", body: {} }, 400, "body_invalid", "kind"],
    [{ kind: "target", body: { ...target, value: "much" } }, 400, "body_invalid", "body.value"],
    [{ kind: "target", body: { ...target, index: "integratio" } }, 404, "figure_unknown", "integration"],
    [{ kind: "target", body: { ...target, layers: "golf" } }, 400, "body_invalid", "body.layers"],
    [{ kind: "target", body: { ...target, parameters: { acros: "zone" } } }, 400, "body_invalid", "acros"],
    [{ kind: "target", body: { ...target, parameters: { placing: "moon" } } }, 400, "body_invalid", "placing"],
    [{ kind: "target", body: { ...target, parameters: { across: "moon" } } }, 400, "grouping_unknown", "moon"],
    [{ kind: "target", body: { ...target, year: 2009 } }, 400, "body_invalid", "2009"],
    [{ kind: "target", body: target, by: "somebody else" }, 400, "body_invalid", "by"],
    [{ kind: "target", body: { ...target, note: "x".repeat(70_000) } }, 413, "body_too_large", "64 KiB"],
  ];
  for (const [body, status, code, said] of cases) {
    const refused = await refusal(body);
    expect([said, refused.status, refused.code]).toEqual([said, status, code]);
    expect(refused.detail).toContain(said);
  }
  expect(await refusal({ kind: "target", body: target }, "planning", "/datasets/nothing/journal")).toMatchObject({
    code: "dataset_unknown",
  });
  const text = as("planning", { method: "POST", body: "a" });
  expect(await server.problem(journal, text)).toMatchObject({ code: "media_type_unsupported" });
  expect((await read()).version).toBe(version);
});

test("a broker keeps the changes of a what-if by name, with the version that they were tried on, and may undo them", async () => {
  const ids = programme.facts.flatMap((fact) => (fact.type === "organisation" ? [fact.id] : []));
  const changes = `consortium:${ids[0]},${ids[1]}:2010;remove:${ids[2]}`;
  const kept = await add({ kind: "scenario", body: { name: " 두 곳을 잇기 ", changes: `${changes};` } }, "broker");
  expect(kept).toMatchObject({ kind: "scenario", by: "broker" });
  expect(kept.body).toEqual({ name: "두 곳을 잇기", changes, version: 1 });
  const tried = await server.json(
    scenarioResult,
    `/datasets/programme/scenario?changes=${encodeURIComponent(String(kept.body.changes))}`,
    as("broker"),
  );
  expect(tried.changes.map(({ change }) => change).join(";")).toBe(changes);
  expect((await read("?kind=scenario", "wall display")).entries).toEqual([kept]);

  const { version } = await read();
  const scenario = { name: "a", changes };
  for (const [body, status, code, said] of [
    [{ ...scenario, changes: "" }, 400, "body_invalid", "body.changes"],
    [{ ...scenario, changes: "merge:a" }, 400, "body_invalid", "merge:a"],
    [{ ...scenario, name: " " }, 400, "body_invalid", "body.name"],
    [{ ...scenario, version: 9 }, 404, "version_unknown", "9"],
    [{ ...scenario, changes: "remove:nobody" }, 404, "organisation_unknown", "nobody"],
    [{ ...scenario, changes: `remove:${ids[0]};remove:${ids[0]}` }, 422, "scenario_member_twice", ids[0]],
  ] as const) {
    const refused = await refusal({ kind: "scenario", body }, "broker");
    expect([said, refused.status, refused.code]).toEqual([said, status, code]);
    expect(refused.detail).toContain(said);
  }
  expect(await refusal({ kind: "scenario", body: scenario }, "wall display")).toMatchObject({ status: 403 });
  expect((await read()).version).toBe(version);
  const undone = await server.json(entryAnswer, `${journal}/${kept.id}/undo`, as("broker", { method: "POST" }));
  expect(undone).toMatchObject({ kind: "undo", undoes: kept.id, by: "broker" });
});

test("loads leave it as it is, also where they replace everything", async () => {
  const path = "/datasets/small/journal";
  const goal = { ...target, parameters: {}, index: "density", year: 2040 };
  const added = await server.json(entryAnswer, path, as("planning", post({ kind: "target", body: goal })));
  await server.load("small", smallTable.replace("Alone", "Renamed"), true);
  expect((await server.json(journalSchema, path, as("planning"))).entries).toEqual([added]);
});
