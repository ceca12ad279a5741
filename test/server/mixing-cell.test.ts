import { afterAll, beforeAll, expect, test } from "vitest";
import { mixingCell, mixingResult } from "../../server/contract/mixing.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

test("a cell names the activities and organisations behind it, the heaviest first, page by page", async () => {
  const found = await server.json(mixingCell, "/datasets/small/mixing/cell?by=country&row=DE&column=KR");
  expect(found).toMatchObject({
    row: { id: "DE", title: "Germany" },
    column: { id: "KR" },
    weight: 2,
    activities: {
      total: 2,
      items: [
        { activity: { id: "a1" }, weight: 1 },
        { activity: { id: "a2" }, weight: 1 },
      ],
    },
    organisations: {
      total: 3,
      items: [
        { organisation: { id: "o3" }, isInRow: true, weight: 2, activities: 2 },
        { organisation: { id: "o1" }, isInRow: false, weight: 1.5, activities: 2 },
        { organisation: { id: "o2" }, isInRow: false, weight: 0.5, activities: 1 },
      ],
    },
  });
  const next = await server.json(
    mixingCell,
    "/datasets/small/mixing/cell?by=country&row=DE&column=KR&limit=1&activitiesFrom=1&organisationsFrom=5",
  );
  expect(next.activities).toMatchObject({ total: 2, from: 1, items: [{ activity: { id: "a2" } }] });
  expect(next.organisations).toEqual({ total: 3, from: 5, items: [] });
});

test("every cell comes to its weight in the matrix, also of places and of those without a value", async () => {
  const query = "by=complex&at=2010&placing=complexes";
  const { groups, weight } = await server.json(mixingResult, `/datasets/programme/mixing?${query}`);
  for (const [c, row] of groups.entries())
    for (const [d, column] of groups.entries()) {
      const named = [row.id === null ? "" : `&row=${row.id}`, column.id === null ? "" : `&column=${column.id}`];
      const cell = await server.json(mixingCell, `/datasets/programme/mixing/cell?${query}${named.join("")}`);
      expect(cell.weight).toBeCloseTo(weight[c * groups.length + d]!, 12);
      const given = cell.activities.items.reduce((sum, one) => sum + one.weight, 0);
      expect(given).toBeCloseTo(cell.weight, 12);
    }
});

test("as a table it is whole, and a group that is not there is refused", async () => {
  const path = "/datasets/small/mixing/cell?by=country&row=DE&column=KR";
  const csv = await (await fetch(`${server.url}/api/v1${path}&format=csv`)).text();
  const lines = csv
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  expect(lines.slice(1).map((line) => line.split(",").slice(0, 2).join(" "))).toEqual([
    "activity a1",
    "activity a2",
    "organisation o3",
    "organisation o1",
    "organisation o2",
  ]);
  expect(await server.problem("/datasets/small/mixing/cell?by=country&row=DE&column=JP")).toMatchObject({
    status: 404,
    code: "cell_unknown",
  });
});
