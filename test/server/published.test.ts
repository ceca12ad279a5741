import { afterAll, beforeAll, expect, test } from "vitest";
import { bookletDataset, bookletFacts, bookletSettings } from "../../seed/booklet/booklet-facts.ts";
import { type Published, publishedSchema } from "../../server/contract/published.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  const { title, ...settings } = bookletSettings;
  server = await testServer({
    facts: { dataset: bookletDataset, facts: [...bookletFacts()], settings: { title, ...settings } },
  });
});
afterAll(() => server.close());

const at = (query = "") => server.json(publishedSchema, `/datasets/booklet/published${query}`);
const tableOf = ({ tables }: Published, id: string) => tables.find((table) => table.id === id)!;

test("published tables come with titles, sides and what the facts give", async () => {
  const published = await at("?lang=ko");
  expect(published.synthetic).toBe(0);
  const budgets = tableOf(published, "budgets");
  expect(budgets).toMatchObject({
    title: "사업·연도별 예산",
    rowParts: ["program"],
    columnParts: ["date"],
    places: expect.arrayContaining(["III 3.2 (3), table [Major programs and Budget by Year]"]),
  });
  expect(budgets.counts).toBeUndefined();
  expect(budgets.rows.at(-1)).toEqual({ key: [null], title: "합계" });
  expect(budgets.cells.at(-1)).toMatchObject({ value: 248_700_000, unit: "USD", explanation: "not-counted" });
  const complexes = tableOf(published, "mini-clusters-by-complex");
  expect(complexes.counts).toBe("mini-cluster");
  expect(complexes.rows.find(({ key }) => key[0] === "gumi")!.title).toBe("구미");
  expect(complexes.cells.every((cell) => cell!.difference === 0 && cell!.reproduced === cell!.value)).toBe(true);
});

test("every explanation is put in words, and every contradiction that bears on a cell is told", async () => {
  const published = await at("?lang=en");
  const cells = published.tables.flatMap((table) => table.cells).filter((cell) => cell !== null);
  for (const { explanation } of cells) if (explanation) expect(published.explanations[explanation]).toBeTruthy();
  const told = new Set(published.contradictions.map(({ id }) => id));
  expect(told).toEqual(new Set(cells.flatMap(({ contradictions }) => contradictions)));
  expect(published.contradictions.find(({ id }) => id === "members-year-five")!.question.en).toMatch(/fifth year/);
  const honam = cells.find(({ observation }) => observation === "honam/connected-complexes/agro-industrial/2010")!;
  expect(honam).toMatchObject({ value: 18, reproduced: 20, difference: 2, explanation: "contradiction" });
});

test("as a table: a line for each cell, with its place", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/booklet/published?format=csv&lang=en`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = (await response.text()).trimEnd().split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "# dataset: booklet",
    "# version: 1",
    "# synthetic: 0",
    "table,row,column,published,unit,reproduced,difference,explanation,contradictions,place",
  ]);
  expect(lines.find((line) => line.startsWith("mini-clusters,Mini clusters,2010"))).toMatch(
    /,81,mini clusters,81,0,,,/,
  );
  const cells = (await at()).tables.flatMap((table) => table.cells).filter((cell) => cell !== null);
  expect(lines).toHaveLength(4 + cells.length);
});

test("the same request gives the same bytes, and says so", async () => {
  const first = await fetch(`${server.url}/api/v1/datasets/booklet/published?lang=en`);
  const etag = first.headers.get("etag")!;
  const again = await fetch(`${server.url}/api/v1/datasets/booklet/published?lang=en`, {
    headers: { "If-None-Match": etag },
  });
  expect(again.status).toBe(304);
});

test("a dataset without figures has no tables; an unknown one is refused", async () => {
  expect((await server.json(publishedSchema, "/datasets/small/published")).tables).toEqual([]);
  expect((await server.problem("/datasets/nothing/published")).code).toBe("dataset_unknown");
});
