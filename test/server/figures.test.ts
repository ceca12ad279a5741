import { afterAll, beforeAll, expect, test } from "vitest";
import { figures } from "../../analysis/figures.ts";
import { figureResult, figuresSchema } from "../../server/contract/figure.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test("the catalogue lists every figure with its definition, in the language asked", async () => {
  const { figures: listed } = await server.json(figuresSchema, "/datasets/small/figures?lang=ko");
  expect(listed.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
  expect(listed[0]).toMatchObject({ id: "density", reads: "ties", hasGroups: false, parameters: [] });
  expect(listed[0].definition.title).toBe("밀도");
});

test("one figure is the number that the structure gives among all, with what it means", async () => {
  const all = await server.json(structureResult, "/datasets/small/structure?weighting=count");
  for (const [id, value] of Object.entries(all.figures)) {
    const one = await server.json(figureResult, `/datasets/small/figures/${id}?weighting=count`);
    expect([one.value, one.analysis, one.network]).toEqual([value, id, all.network]);
    expect(one.definition).toEqual(all.definitions[id as keyof typeof all.definitions]);
  }
});

test("what is undefined is absent", async () => {
  const result = await server.json(figureResult, "/datasets/small/figures/meanDistance?kinds=agency");
  expect(result).not.toHaveProperty("value");
});

test.each([
  ["/datasets/small/figures/densty", 404, "figure_unknown"],
  ["/datasets/small/figures/density?weighted=true", 400, "parameter_unknown"],
  ["/datasets/none/figures", 404, "dataset_unknown"],
])("%s is refused with %i %s", async (path, status, code) => {
  expect(await server.problem(path)).toMatchObject({ status, code });
});
