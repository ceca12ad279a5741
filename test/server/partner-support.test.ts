import { afterAll, beforeAll, expect, test } from "vitest";
import { organisationsSchema } from "../../server/contract/organisation.ts";
import { partnerCasesSchema } from "../../server/contract/partner-cases.ts";
import { partnerExpertsSchema } from "../../server/contract/partner-experts.ts";
import { searchSchema } from "../../server/contract/search.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const path = (rest: string) => `/datasets/programme${rest}`;
const asked = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);

test("experts for a need, with what is known of the employer and how the need was read", async () => {
  const {
    need,
    for: company,
    experts,
  } = await server.json(
    partnerExpertsSchema,
    path(`/partners/experts?${asked({ need: "금형 도금을 찾습니다", for: "o2" })}`),
  );
  expect(company?.id).toBe("o2");
  expect(need).toEqual({
    unmatched: ["도금을"],
    translated: [{ words: "금형", as: ["moulds", "molds", "dies"] }],
    described: 3,
  });
  expect(experts.map(({ expert, words, employer }) => [expert.id, words, employer?.id])).toEqual([
    ["x1", ["금형"], "o1"],
    ["x3", ["금형"], "o5"],
  ]);
  expect(experts[0].texts).toEqual([{ in: "field", text: "Molds" }]);
});

test("only those who can be asked", async () => {
  const { total, experts } = await server.json(
    partnerExpertsSchema,
    path("/partners/experts?need=molds&available=true"),
  );
  expect([total, experts[0].expert.id]).toEqual([1, "x1"]);
});

test("cases for a need where there is none", async () => {
  expect(await server.json(partnerCasesSchema, path("/partners/cases?need=mold"))).toMatchObject({
    total: 0,
    cases: [],
    helpers: [],
    need: { unmatched: ["mold"], described: 0 },
  });
});

test("an empty need, an unknown organisation and no need at all are refused", async () => {
  for (const list of ["experts", "cases"]) {
    expect((await server.problem(path(`/partners/${list}?need=%20`))).code).toBe("need_empty");
    expect((await server.problem(path(`/partners/${list}`))).code).toBe("parameter_invalid");
  }
  expect((await server.problem(path("/partners/experts?need=molds&for=o9"))).code).toBe("organisation_unknown");
});

test("a search says why", async () => {
  const found = await server.json(searchSchema, path(`/search?${asked({ q: "한국근형" })}`));
  expect(found.organisations.items).toMatchObject([
    { id: "o2", match: { kind: "near", in: "name", text: "한국금형" } },
  ]);
  const molds = await server.json(searchSchema, path("/search?q=mold"));
  expect(molds.organisations.items.map(({ id, match }) => [id, match])).toEqual([
    ["o2", { kind: "exact", in: "industry", text: "Molds" }],
  ]);
  expect(molds.activities.items.map(({ id, match }) => [id, match.in])).toEqual([["mc-2", "name"]]);
  const alloys = await server.json(searchSchema, path("/search?q=alloy"));
  expect(alloys.activities.items.map(({ id, match }) => [id, match.in])).toEqual([["c-1", "topic"]]);
});

test("so does the directory, where something is asked for", async () => {
  const list = (query: string) => server.json(organisationsSchema, path(`/organisations?${query}`));
  expect((await list("q=surface")).organisations.map(({ id, match }) => [id, match?.in])).toEqual([
    ["o1", "capability"],
  ]);
  expect((await list("kind=university")).organisations[0]).not.toHaveProperty("match");
});
