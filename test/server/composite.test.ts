import { afterAll, beforeAll, expect, test } from "vitest";
import { componentIds } from "../../analysis/integration/group-components.ts";
import { compositeResult } from "../../server/contract/composite.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const at = (query: string, dataset = "programme") =>
  server.json(compositeResult, `/datasets/${dataset}/composite?${query}`);

test("complexes under weights of one's own: index, rank and intervals, with what was left out and why", async () => {
  const found = await at("by=complex&at=2009&weights=hubTie:1,external:3,participation:2");
  expect(found.parameters).toMatchObject({ weights: "external:3,hubTie:1,participation:2", scaling: "min-max" });
  expect(found).toMatchObject({ at: "2009-12-31", year: 2009, by: "complex" });
  const components = new Map(found.components.map((one) => [one.id, one]));
  // Nobody observed tenant firms under the name that counts.
  expect(components.get("participation")).toMatchObject({ weight: 0, leftOut: "unknown" });
  expect(components.get("intensity")).toMatchObject({ weight: 0, leftOut: "unweighted" });
  const weight = components.get("external")!.weight + components.get("hubTie")!.weight;
  expect(weight).toBeCloseTo(1, 12);
  const spoke = found.groups.find(({ id }) => id === "spoke-c")!;
  const external = spoke.components[componentIds.indexOf("external")];
  expect([external.value, external.scaled, spoke.organisations]).toEqual([1, 1, 1]);
  expect(spoke.index).toBe(1);
  const garam = found.groups.find(({ id }) => id === "hub-a")!;
  // Two ties inside with both ends, and of a group of three one half with each of two elsewhere.
  expect(garam).toMatchObject({ title: "Garam", index: 0 });
  expect(garam.components[0].value).toBeCloseTo(1 / 5, 12);
  for (const { rank, best, worst, bestPossible, worstPossible } of found.groups.filter(
    (one) => one.index !== undefined,
  ))
    expect(bestPossible! <= best! && best! <= rank! && rank! <= worst! && worst! <= worstPossible!).toBe(true);
  expect(found.groups.map(({ index }) => index ?? -1)).toEqual(
    found.groups.map(({ index }) => index ?? -1).toSorted((a, b) => b - a),
  );
});

test("zones, any attribute, Korean, CSV; the window's end is the day unless one is given", async () => {
  const zones = await at("by=zone&to=2009&lang=ko");
  expect(zones).toMatchObject({ at: "2009-12-31" });
  expect(zones.groups.map(({ title }) => title).toSorted()).toEqual(["동부권", "서부권"]);
  expect(zones.definition.title).toBe("통합 지수");
  // Its years begin in March.
  expect(await at("by=zone&at=2010-02")).toMatchObject({ at: "2010-02-28", year: 2009 });
  const kinds = await at("by=kind");
  expect(kinds.groups.map(({ id }) => id).toSorted()).toEqual(["company", "institute", "university"]);
  expect(kinds.components.find(({ id }) => id === "hubTie")).toMatchObject({ leftOut: "unknown" });
  const csv = await (await fetch(`${server.url}/api/v1/datasets/programme/composite?by=kind&format=csv`)).text();
  const lines = csv.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toContain("group,title,organisations,index,rank");
  expect(lines.slice(1).map((line) => Number(line.split(",")[3]))).toEqual(kinds.groups.map(({ index }) => index));
});

test("one seed, one answer; without complexes nobody is ranked, and it says why", async () => {
  const [one, again, other] = [await at("seed=3"), await at("seed=3&lang=en"), await at("seed=4&samples=100")];
  expect(again.groups).toEqual(one.groups);
  expect(other).toMatchObject({ samples: 100, seed: 4 });
  const none = await at("by=complex", "small");
  expect(none.groups).toEqual([]);
  expect(none.components.every(({ leftOut }) => leftOut === "unknown")).toBe(true);
});

test("weights that say nothing are refused, with what would", async () => {
  for (const [weights, said] of [
    ["speed:1", "diversity"],
    ["external:-1", "external:-1"],
    ["external", "external"],
    ["external:1,external:2", "twice"],
    ["external:0", "above 0"],
  ]) {
    const refused = await server.problem(`/datasets/programme/composite?weights=${weights}`);
    expect(refused).toMatchObject({ status: 400, code: "parameter_invalid" });
    expect(refused.detail).toContain(said);
  }
  expect(await server.problem("/datasets/programme/composite?by=colour")).toMatchObject({ code: "grouping_unknown" });
});
