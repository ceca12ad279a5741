import { afterAll, beforeAll, expect, test } from "vitest";
import { integrationResult } from "../../server/contract/integration.ts";
import { robustnessResult } from "../../server/contract/robustness.ts";
import { proposalsResult, scenarioResult } from "../../server/contract/scenario.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const scenario = (changes: string, query = "") =>
  server.json(scenarioResult, `/datasets/programme/scenario?changes=${encodeURIComponent(changes)}&${query}`);

const text = async (path: string) => (await fetch(`${server.url}/api/v1${path}`)).text();

test("every index before, as the overview has it, and after, with who and what the changes name", async () => {
  const found = await scenario("consortium:o3,o6;join:o6:c-1;remove:o4;sig:o1,o3:2012", "to=2010&lang=en");
  const { indexes } = await server.json(integrationResult, "/datasets/programme/integration?to=2010&lang=en");
  expect(found.indexes.map(({ id, before, definition }) => [id, before, definition.title])).toEqual(
    indexes.map(({ id, value, definition }) => [id, value, definition.title]),
  );
  for (const { before, after, difference } of found.indexes)
    expect(difference).toBe(before === undefined || after === undefined ? undefined : after - before);
  expect(found.indexes.some(({ difference = 0 }) => difference !== 0)).toBe(true);
  expect(found.changes).toEqual([
    { change: "consortium:o3,o6", outcome: "counts" },
    { change: "join:o6:c-1", outcome: "counts" },
    { change: "remove:o4", outcome: "counts" },
    { change: "sig:o1,o3:2012", outcome: "window" },
  ]);
  expect(found.organisations).toContainEqual({ id: "o1", name: "서울대학교", synthetic: false, group: "Garam" });
  expect(found.activities).toEqual([{ id: "c-1", name: "c-1" }]);
  // o3 comes, o4 goes.
  expect(found.changed.organisations).toBe(found.network.organisations);
});

test("who is outside every complex is told by zone, where that counts as a place", async () => {
  const groupOf = async (query: string) => (await scenario("remove:o5", query)).organisations.map(({ group }) => group);
  expect(await groupOf("lang=en")).toEqual(["East, outside complexes"]);
  expect(await groupOf("lang=ko&by=zone")).toEqual(["동부권 단지 밖"]);
  expect(await groupOf("placing=complexes")).toEqual([undefined]);
  expect(await groupOf("by=kind&lang=en")).toEqual(["Research institute"]);
});

test("by hand: one tie more", async () => {
  // Two groups of two give 1 inside a hub; three give each pair 1/2; one more of 1 within a hub makes 3 of 4.5.
  const at = (await scenario("relation:o1,o6", "indexes=tier-1")).indexes;
  expect(at).toHaveLength(1);
  expect(at[0].before).toBeCloseTo(2 / 3.5, 12);
  expect(at[0].after).toBeCloseTo(3 / 4.5, 12);
  const table = await text("/datasets/programme/scenario?changes=relation:o1,o6&indexes=tier-1&format=csv");
  expect(table).toContain("index,title,before,after,difference,unit");
  expect((await scenario("")).indexes.every(({ difference = 0 }) => difference === 0)).toBe(true);
});

test("what cannot be is refused with the value", async () => {
  for (const [changes, code, value] of [
    ["consortium:o1", "parameter_invalid", "consortium:o1"],
    ["remove:nobody", "organisation_unknown", "nobody"],
    ["join:o1:nothing", "activity_unknown", "nothing"],
    ["consortium:o1,o2,o1", "scenario_member_twice", "o1"],
    ["consortium:o1,o2;remove:o2", "scenario_removed_takes_part", "o2"],
  ])
    for (const lang of ["en", "ko"]) {
      const path = `/datasets/programme/scenario?changes=${encodeURIComponent(changes)}&lang=${lang}`;
      const problem = await server.problem(path);
      expect(problem.code).toBe(code);
      expect(problem.detail).toContain(value);
    }
  const proposals = (query: string) => server.problem(`/datasets/programme/scenario/proposals?${query}`);
  expect(await proposals("index=fusion")).toMatchObject({ status: 422, code: "scenario_index_unmoved" });
  expect(await proposals("kind=alliance")).toMatchObject({ status: 422, code: "scenario_idle" });
  expect(await proposals("from=1990&to=1991")).toMatchObject({ status: 422, code: "scenario_index_undefined" });
  for (const query of ["kind=relation", "kind=relation&size=4"])
    expect(await proposals(query)).toMatchObject({
      status: 400,
      code: "parameter_invalid",
      detail: expect.stringContaining("size=2"),
    });
  expect(await proposals("index=tier-9")).toMatchObject({ status: 400, code: "parameter_invalid" });
  expect(await server.problem("/datasets/small/scenario/proposals")).toMatchObject({
    code: "scenario_index_undefined",
  });
});

test("proposals come back as changes that give what they promise", async () => {
  const query = "by=zone&size=2&budget=2";
  const path = `/datasets/programme/scenario/proposals?index=integration&${query}&lang=en`;
  const found = await server.json(proposalsResult, path);
  expect(found.additions.length).toBeGreaterThan(0);
  expect(found.gap).toBeGreaterThanOrEqual(0);
  const changes = found.additions.map(({ change }) => change).join(";");
  const [{ before, after }] = (await scenario(changes, "by=zone&indexes=integration")).indexes;
  expect(before).toBeCloseTo(found.before, 12);
  expect(after).toBeCloseTo(found.additions.at(-1)!.value, 12);
  expect(await text(`${path}&format=csv`)).toContain("addition,id,name,group,gain,value");

  // Beside what is otherwise already.
  const beside = await server.json(proposalsResult, `${path}&changes=${encodeURIComponent(changes)}`);
  expect(beside.before).toBeCloseTo(after!, 12);
  const related = await server.json(proposalsResult, `${path}&kind=relation`);
  expect(related.additions.length).toBeGreaterThan(0);
  for (const { change } of related.additions) await scenario(change);
  const with3 = await server.json(proposalsResult, path.replace("size=2", "size=3&newcomer=true"));
  for (const { members, newcomers } of with3.additions) {
    expect(newcomers).toBeGreaterThan(0);
    expect(members).toHaveLength(3);
  }
});

test("the giant component as organisations leave", async () => {
  for (const by of ["degree", "strength", "betweenness", "random"]) {
    const found = await server.json(robustnessResult, `/datasets/programme/robustness?by=${by}&draws=20&seed=3`);
    const n = found.network.organisations;
    expect(found.left).toEqual(Array.from({ length: n + 1 }, (_, k) => k));
    expect(found.giant.at(-1)).toBe(0);
    expect(found.giant.every((size, k) => k === 0 || size <= found.giant[k - 1])).toBe(true);
    expect(found.robustness).toBeCloseTo(found.giant.slice(1).reduce((sum, size) => sum + size, 0) / n ** 2, 12);
    expect(found.draws).toBe(by === "random" ? 20 : undefined);
    expect(found.low === undefined).toBe(by !== "random");
  }
  expect(await text("/datasets/programme/robustness?format=csv")).toContain("left,giant,low,high");
  expect((await server.json(robustnessResult, "/datasets/programme/robustness?from=1990&to=1991")).robustness).toBe(
    undefined,
  );
  expect(await server.problem("/datasets/programme/robustness?by=luck")).toMatchObject({ code: "parameter_invalid" });
});
