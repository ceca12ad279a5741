import { afterAll, beforeAll, expect, test } from "vitest";
import { cliquesResult } from "../../server/contract/cliques.ts";
import { type TestServer, testServer } from "./running-server.ts";
import { twoFields } from "./two-fields.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "fields", facts: twoFields(), settings: { title: "Fields" } } });
});
afterAll(() => server.close());

test("consortia of all of a field are its cliques, the largest first, with the weight inside", async () => {
  const found = await server.json(cliquesResult, "/datasets/fields/cliques?to=2017&weighting=count&lang=en");
  expect(found.cliques.map(({ id, size, weight }) => [id, size, weight])).toEqual([
    // Three consortia a year for three years tie every pair.
    [0, 18, 9 * 153],
    [1, 9, 9 * 36],
  ]);
  expect(found.cliques[1].organisations.map(({ id }) => id)).toEqual(
    Array.from({ length: 9 }, (_, k) => `KR${String(k).padStart(2, "0")}`),
  );
  expect(found).toMatchObject({ count: 2, left: 0, covered: 27, analysis: "clique-list" });
  expect(found.parameters).toMatchObject({ min: 3, limit: 100 });
  expect(found.definition.source).toBe("doi:10.1145/2543629");
});

test("what is left off is said, and so is how many there are of each size", async () => {
  const found = await server.json(cliquesResult, "/datasets/fields/cliques?limit=1");
  expect(found.cliques.map(({ size }) => size)).toEqual([18]);
  expect(found).toMatchObject({
    count: 3,
    left: 2,
    covered: 33,
    sizes: [
      { size: 18, cliques: 1 },
      { size: 9, cliques: 1 },
      { size: 6, cliques: 1 },
    ],
  });
  const larger = await server.json(cliquesResult, "/datasets/fields/cliques?min=10");
  expect(larger).toMatchObject({ count: 1, left: 0, covered: 18 });
});

test("page after page gives each clique once, and a table all of them", async () => {
  const path = "/datasets/fields/cliques";
  const first = await server.json(cliquesResult, `${path}?limit=2`);
  expect(first).toMatchObject({ left: 1, next: "2" });
  const rest = await server.json(cliquesResult, `${path}?limit=2&cursor=2`);
  expect(rest).toMatchObject({ count: 3, left: 0 });
  expect(rest).not.toHaveProperty("next");
  expect([...first.cliques, ...rest.cliques].map(({ id, size }) => [id, size])).toEqual([
    [0, 18],
    [1, 9],
    [2, 6],
  ]);
  const table = await (await fetch(`${server.url}/api/v1${path}?format=csv&limit=1&cursor=1`)).text();
  expect(table).toContain("# left: 1\n# next: 2\n");
  expect(table.split("\n").filter((line) => line.startsWith("1,9,"))).toHaveLength(9);
  const whole = await (await fetch(`${server.url}/api/v1${path}?format=csv`)).text();
  expect(whole.split("\n").filter((line) => /^\d/.test(line))).toHaveLength(18 + 9 + 6);
  expect(whole).toContain("# left: 0\n");
  expect(whole).not.toContain("# next");
  const beyond = await server.json(cliquesResult, `${path}?cursor=3`);
  expect(beyond).toMatchObject({ count: 3, left: 0, cliques: [] });
});

test("as a table, one line an organisation of a clique, with how many there are above", async () => {
  const path = `${server.url}/api/v1/datasets/small/cliques`;
  const table = await (await fetch(`${path}?format=csv&min=2&limit=1&weighting=count`)).text();
  expect(table).toContain("# left: ");
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toEqual([
    "clique,size,weight,id,name,synthetic",
    ...["o1,한국금형", "o2,서울대학교", "o3,Delta Metals"].map((who) => `0,3,4,${who},false`),
  ]);
  const english = await server.json(cliquesResult, "/datasets/small/cliques?lang=en");
  expect(english.cliques[0].organisations.map(({ id }) => id)).toEqual(["o1", "o2", "o3"]);
});

test("nobody has no clique; what is out of range is refused by name", async () => {
  const nobody = await server.json(cliquesResult, "/datasets/small/cliques?countries=FR");
  expect(nobody).toMatchObject({ count: 0, left: 0, covered: 0, sizes: [], cliques: [] });
  for (const asked of ["min=1", "min=1001", "limit=0", "limit=100001", "cursor=x"]) {
    const { code, errors } = await server.problem(`/datasets/small/cliques?${asked}`);
    expect([code, errors?.[0].path]).toEqual(["parameter_invalid", asked.split("=")[0]]);
  }
});
