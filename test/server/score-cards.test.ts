import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";
import { scoreCardsSchema } from "../../server/contract/score-card.ts";
import { type TestServer, testServer } from "./running-server.ts";

const parts = [
  ["mini-clusters", 86, 100],
  ["nature-of-indexes", 4, 5],
  ["common-indexes", 17.5, 20],
  ["own-indexes", 16, 20],
  ["customer-satisfaction", 9.1, 10],
] as const;

const scores: readonly Fact[] = parts.map(([part, value, full]) => ({
  type: "observation",
  id: `score/${part}`,
  subject: { type: "organisation", id: "kicox-honam-headquarters" },
  indicator: "evaluation-score",
  date: "2010",
  dimensions: { scheme: "evaluation-2010", part },
  value,
  unit: `of ${full}`,
  basis: "published",
  provenance: [{ source: "test", place: "here", nature: "synthetic" }],
}));

let server: TestServer;
beforeAll(async () => {
  const facts = [...bookletFacts(), ...scores];
  server = await testServer({ facts: { dataset: "scored", facts, settings: { title: "Scored", yearStart: 1 } } });
});
afterAll(() => server.close());

const at = (query: string, dataset = "scored") =>
  server.json(scoreCardsSchema, `/datasets/${dataset}/score-cards?${query}`);

test("the newest scheme with its scores: title, place, total; what was made up is marked", async () => {
  const found = await at("lang=en");
  expect(found).toMatchObject({ scheme: "evaluation-2010", year: 2010, years: [2010], indicator: "evaluation-score" });
  expect(found.schemes.map(({ id }) => id)).toEqual([2006, 2007, 2008, 2009, 2010].map((year) => `evaluation-${year}`));
  expect(found.parts.map(({ share }) => share)).toEqual([40, 50, 10, 20, 20, 10]);
  expect(found.cards).toHaveLength(1);
  expect(found.cards[0]).toMatchObject({
    title: "Honam Regional Headquarters",
    zone: "honam",
    synthetic: true,
    missing: [],
  });
  expect(found.cards[0].total).toBeCloseTo(85, 12);
  expect((await at("lang=ko")).cards[0].title).toBe("호남권 광역본부");
  const csv = await (await fetch(`${server.url}/api/v1/datasets/scored/score-cards?format=csv`)).text();
  const rows = csv.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(rows).toHaveLength(1 + 6 + 1);
  expect(rows.at(-1)).toMatch(/,total,85(\.0+\d)?,100,100,/);
});

test("a year chooses the scheme in force; without scores the card shows the scheme, without schemes nothing", async () => {
  const found = await at("year=2008");
  expect(found).toMatchObject({ scheme: "evaluation-2008", year: 2008, years: [], cards: [] });
  expect(found.parts.length).toBeGreaterThan(8);
  expect(found.parts.every(({ share }) => share === undefined)).toBe(true);
  expect((await at("scheme=evaluation-2010&year=2011")).cards).toEqual([]);
  expect(await at("", "small")).toMatchObject({ schemes: [], years: [], parts: [], cards: [] });
});

test("a scheme that there is not is refused with the nearest", async () => {
  const refused = await server.problem("/datasets/scored/score-cards?scheme=evaluation-2011");
  expect(refused.code).toBe("filter_unknown");
  expect(refused.detail).toContain("evaluation-2010");
});
