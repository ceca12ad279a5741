import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksResult } from "../../server/contract/blocks.ts";
import { largeTable } from "./large-table.ts";
import { type TestServer, testServer } from "./running-server.ts";
import { twoFields } from "./two-fields.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "fields", facts: twoFields(), settings: { title: "Fields" } } });
  await server.load("large", largeTable(2500, 2500));
  await server.services.catalogue.refresh();
}, 120_000);
afterAll(() => server.close());

test("fields that have nothing to do with each other are blocks, with their densities and image", async () => {
  const found = await server.json(blocksResult, "/datasets/fields/blocks?to=2017&lang=en");
  expect(found.groups).toEqual([
    { id: 0, organisations: 18 },
    { id: 1, organisations: 9 },
  ]);
  expect(found.ids).toHaveLength(27);
  expect(found.values).toEqual(found.ids.map((id) => Number(id.startsWith("KR"))));
  expect([found.density, found.image, found.undecided]).toEqual([[1, 0, 0, 1], [1, 0, 0, 1], 0]);
  expect(found.meanDensity).toBeCloseTo((153 + 36) / 351, 12);
  expect(found.parameters).toMatchObject({ splits: 2, weighted: false });
  expect(found.definition.source).toBe("doi:10.1016/0022-2496(75)90028-0");
  const weighted = await server.json(blocksResult, "/datasets/fields/blocks?to=2017&weighted=true&weighting=count");
  // Three consortia a year for three years tie every pair.
  expect(weighted.density).toEqual([9, 0, 0, 9]);
});

test("as a table, one line an organisation; who has no tie is in no block", async () => {
  const path = `${server.url}/api/v1/datasets/small/blocks`;
  const table = await (await fetch(`${path}?format=csv`)).text();
  expect(table.split("\n").slice(-5)).toEqual([
    "id,name,value",
    "o1,한국금형,0",
    "o2,서울대학교,0",
    "o3,Delta Metals,0",
    "",
  ]);
  const told = await server.json(blocksResult, "/datasets/small/blocks?groupings=kind&lang=en");
  expect(told.organisations?.name).toEqual(["한국금형", "서울대학교", "Delta Metals"]);
  expect(told.organisations?.groupings.kind.codes).toHaveLength(3);
  const nobody = await server.json(blocksResult, "/datasets/small/blocks?countries=FR");
  expect(nobody).toMatchObject({ ids: [], groups: [], density: [], image: [], undecided: 0 });
  expect(nobody).not.toHaveProperty("meanDensity");
});

test("above the limit it is refused, with the limit and what to do", async () => {
  const { code, detail } = await server.problem("/datasets/large/blocks?lang=en");
  expect(code).toBe("network_too_large");
  for (const said of ["organisations with a tie", "1500", "Narrow"]) expect(detail).toContain(said);
  expect((await server.problem("/datasets/large/blocks?lang=ko")).detail).toContain("연결이 있는 기관");
  expect((await server.problem("/datasets/small/blocks?splits=5")).code).toBe("parameter_invalid");
});
