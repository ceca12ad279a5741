import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { degreeDistributionResult } from "../../server/contract/degree-distribution.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { consortium } from "../analysis/some-facts.ts";
import { type TestServer, testServer } from "./running-server.ts";

// A few hubs, many with one partner: 1, 2, 3 … 12 spokes each.
const facts: Fact[] = Array.from({ length: 12 }, (_, hub) =>
  Array.from({ length: Math.ceil(24 / (hub + 1)) }, (__, k) => consortium(`a${hub}-${k}`, [`h${hub}`, `o${hub}-${k}`])),
)
  .flat(2)
  .filter((fact, k, all) => all.findIndex((one) => JSON.stringify(one) === JSON.stringify(fact)) === k);

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "hubs", facts, settings: { title: "Hubs" } } });
});
afterAll(() => server.close());

test("the numbers of partners with their fit, and what may be said of it, in the language asked", async () => {
  const path = "/datasets/hubs/degree-distribution?draws=20&lang=ko";
  const { degrees, fit, definition } = await server.json(degreeDistributionResult, path);
  const structure = await server.json(structureResult, "/datasets/hubs/structure");
  expect(degrees).toEqual(structure.degrees);
  expect(definition.title).toBe("파트너 수의 분포");
  expect(fit!.verdictText).toMatch(/거듭제곱 법칙/);
  expect(fit!.alternatives.map(({ id }) => id)).toEqual(["lognormal", "exponential"]);
  expect((fit!.p! * 20) % 1).toBe(0);
});

test("without draws there is no p; another seed changes p only", async () => {
  const asked = async (query: string) => {
    const { fit } = await server.json(degreeDistributionResult, `/datasets/hubs/degree-distribution?${query}`);
    const { p, verdict: _, verdictText: __, ...rest } = fit!;
    return { p, rest };
  };
  const untested = await asked("draws=0");
  expect(untested.p).toBeUndefined();
  expect((await asked("draws=10&seed=2")).rest).toEqual(untested.rest);
});

test("where there is too little there is no fit", async () => {
  const result = await server.json(degreeDistributionResult, "/datasets/small/degree-distribution");
  expect(result).not.toHaveProperty("fit");
  expect(result.degrees.reduce((sum, n) => sum + n, 0)).toBe(4);
});

test.each([
  ["draws=2501", "parameter_invalid", "2500"],
  ["draws=-1", "parameter_invalid", "draws"],
  ["draws=many", "parameter_invalid", "draws"],
  ["draw=10", "parameter_unknown", "draws"],
])("%s is refused as %s", async (query, code, said) => {
  const problem = await server.problem(`/datasets/hubs/degree-distribution?${query}`);
  expect(problem).toMatchObject({ status: 400, code });
  expect(JSON.stringify(problem)).toContain(said);
});
