import { afterAll, beforeAll, expect, test } from "vitest";
import { figureResult } from "../../server/contract/figure.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { relationsResult } from "../../server/contract/relations.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test.each([
  ["figures/density?null=curveball&draws=20&from=1800&to=1801", ["from=1800", "to=1801"]],
  ["figures/assortativity?by=kind&null=labels&draws=20&kinds=association", ["kinds=association"]],
  ["figures-together?figures=density,transitivity&null=curveball&draws=20&roles=host", ["roles=host"]],
  ["ties?backbone=disparity&layers=mini-cluster:0.5", ["layers=mini-cluster:0.5"]],
  ["ties?backbone=noise-corrected&kinds=association&countries=KR", ["kinds=association", "countries=KR"]],
  ["ties?backbone=validated&from=2900", ["from=2900"]],
  ["relations?of=ties&with=same:kind&to=1801", ["to=1801"]],
  ["relations?of=ties&with=tied(to:1801)&kinds=company", ["to=1801", "kinds=company"]],
  ["relations?of=difference:degree&with=same:country&to=1801", ["to=1801"]],
  ["relations?of=same:kind&with=same:country&to=1801", ["to=1801"]],
])("nobody left is refused with the limits: %s", async (path, limits) => {
  for (const [lang, words] of [
    ["en", "Widen or leave out"],
    ["ko", "넓히거나"],
  ]) {
    const refused = await server.problem(`/datasets/small/${path}&lang=${lang}`);
    expect(refused).toMatchObject({ status: 422, code: "selection_empty" });
    for (const said of ["small", ...limits, words]) expect(refused.detail).toContain(said);
    expect(refused.detail).not.toContain("weighting");
  }
});

test("a network that is not what the answer is about may be empty", async () => {
  const found = await server.json(
    relationsResult,
    "/datasets/small/relations?of=tied(to:2030)&with=ties(to:2031)&to=1801",
  );
  expect(found).toMatchObject({ organisations: 4, network: { organisations: 0 } });
});

test("what counts or lists answers with nothing, counted", async () => {
  const nobody = "from=1800&to=1801";
  const values = await server.json(measureResult, `/datasets/small/measures/strength?${nobody}`);
  expect(values).toMatchObject({ values: [], network: { organisations: 0, ties: 0 } });
  expect((await server.json(tiesSchema, `/datasets/small/ties?${nobody}`)).ties).toEqual([]);
  const density = await server.json(figureResult, `/datasets/small/figures/density?${nobody}`);
  expect(density.network.organisations).toBe(0);
  expect(density).not.toHaveProperty("value");
});
