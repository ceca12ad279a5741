import { afterAll, beforeAll, expect, test } from "vitest";
import { figureResult, figuresResult } from "../../server/contract/figure.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const at = (figure: string, query = "") => server.json(figureResult, `/datasets/programme/figures/${figure}?${query}`);

test("the share of a tier is that of the topology asked for", async () => {
  // Two groups of two give 1 inside a hub; three give each pair 1/2, and the spoke among them changed its hub and zone.
  expect((await at("tierShare", "tier=1")).value).toBeCloseTo(2 / 3.5, 12);
  expect((await at("tierShare", "tier=2")).value).toBe(0);
  expect((await at("tierShare", "tier=2&at=2009")).value).toBeCloseTo(0.5 / 3.5, 12);
  expect((await at("tierShare", "tier=4&at=2009")).value).toBeCloseTo(1 / 3.5, 12);
  expect((await at("tierShare", "tier=outside&placing=complexes")).value).toBeCloseTo(1 / 3.5, 12);
  const named = await at("tierShare", "at=2009");
  expect(named.parameters).toMatchObject({ tier: "4", placing: "zones", at: "2009", weighted: true });
});

test("against labels dealt anew, and several together", async () => {
  const found = await at("integration", "across=zone&null=labels&draws=40");
  expect(found.null).toMatchObject({ model: "labels", draws: 40 });
  expect(found.value! < found.null!.high!).toBe(true);
  const ids = ["integration", "tierShare", "spokeInclusion", "hubDependence", "complexGini", "complexEvenness"];
  const together = await server.json(
    figuresResult,
    `/datasets/programme/figures-together?figures=${ids.join(",")},complexEfficiency,fusion&at=2009`,
  );
  for (const { id, value } of together.figures.slice(0, ids.length)) {
    expect([id, value]).toEqual([id, (await at(id, "at=2009")).value]);
    expect(value).toBeGreaterThanOrEqual(0);
  }
  // No mini cluster is among the layers.
  expect(together.figures.at(-1)).not.toHaveProperty("value");
});

test("without complexes they are absent, and what they cannot take is refused", async () => {
  for (const figure of ["integration", "tierShare", "spokeInclusion", "complexEfficiency"])
    expect(await server.json(figureResult, `/datasets/small/figures/${figure}`)).not.toHaveProperty("value");
  for (const query of ["tier=5", "at=09", "placing=cities"]) {
    const refused = await server.problem(`/datasets/programme/figures/tierShare?${query}`);
    expect(refused).toMatchObject({ status: 400, code: "parameter_invalid" });
    expect(refused.detail).toContain(query.split("=")[0]);
  }
});
