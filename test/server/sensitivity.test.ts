import { afterAll, beforeAll, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { sensitivityResult } from "../../server/contract/sensitivity.ts";
import { type TestServer, testServer } from "./running-server.ts";

const rows = `activity,activity_kind,activity_from,activity_to,organisation,organisation_name,organisation_kind,role
a1,consortium,2010,2012,o1,하나,company,lead
a1,consortium,2010,2012,o2,둘,company,participant
a1,consortium,2010,2012,o3,셋,company,participant
a1,consortium,2010,2012,o4,넷,company,participant
a2,consortium,2018,2020,o4,넷,company,lead
a2,consortium,2018,2020,o5,다섯,university,participant
a3,sig,2019,2020,o5,다섯,university,participant
a3,sig,2019,2020,o6,여섯,company,participant
a3,sig,2019,2020,o7,일곱,company,participant
`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows });
});
afterAll(() => server.close());

const ask = (path: string) => server.json(sensitivityResult, `/datasets/small/measures/${path}`);
const values = (path: string) => server.json(measureResult, `/datasets/small/measures/${path}`);

test("each variant is the network that a request of its own would give", async () => {
  const found = await ask("strength/sensitivity?lang=ko&halfLives=2&caps=3");
  expect(found.parameters).toMatchObject({ measure: "strength", over: expect.any(Array), halfLives: [2], k: 10 });
  expect(found.variants.map(({ by, value }) => `${by}=${value}`)).toEqual([
    "weighting=newman",
    "weighting=fractional",
    "weighting=count",
    "weighting=star",
    "layers=collaboration",
    "layers=contact",
    "layers=collaboration,contact",
    "maxActivitySize=3",
    "maxActivitySize=null",
    "halfLifeYears=2",
    "halfLifeYears=null",
  ]);
  const base = await values("strength");
  const rankIn = ({ ids, rank }: typeof base, id: string) => rank[ids.indexOf(id)] ?? null;
  expect(found.leaders.ids).toHaveLength(7);
  expect(found.leaders.ranks).toEqual(found.leaders.ids.map((id) => rankIn(base, id)));
  for (const { by, value, ranks, organisations, ties, moves } of found.variants) {
    const own = await values(`strength${value === null ? "" : `?${by}=${value}`}`);
    expect(ranks).toEqual(found.leaders.ids.map((id) => rankIn(own, id)));
    expect({ organisations, ties }).toMatchObject({ organisations: own.network.organisations, ties: own.network.ties });
    expect(moves.every(({ from, to, change }) => change === from - to && change !== 0)).toBe(true);
  }
  // In the base o1 to o3 have one activity each, o4 and o5 two; decay leaves the old consortium little.
  const decayed = found.variants.find(({ value }) => value === 2)!;
  expect(decayed).toMatchObject({ n: 7 });
  expect(decayed.spearman).toBeLessThan(1);
  expect(decayed.kendall).toBeLessThan(1);
  expect(found.organisations.name[found.ids.indexOf("o4")]).toBe("넷");
  expect(found.definitions.kendall.title).toContain("켄달");
});

test("what makes the same network is computed once and said to be the same", async () => {
  const sameAs = async (path: string) => {
    const { variants } = await ask(path);
    return variants.map((variant) => variant.sameAs);
  };
  // -1 is the base: newman, both sets, no cap, no decay.
  const query = "over=weighting,layers,halfLifeYears&halfLives=2,5";
  expect(await sameAs(`strength/sensitivity?${query}`)).toEqual([
    -1,
    ...[undefined, undefined, undefined],
    ...[undefined, undefined, -1],
    ...[undefined, undefined, -1],
  ]);
  // Degree reads no weights: only ties with the lead, and other layers, make another network.
  expect(await sameAs(`degree/sensitivity?${query}`)).toEqual([
    ...[-1, -1, -1, undefined],
    ...[undefined, undefined, -1],
    ...[-1, -1, -1],
  ]);
  expect(await sameAs("constraint/sensitivity?over=weighting")).toEqual([-1, -1, -1, undefined]);
  expect(await sameAs("constraint/sensitivity?over=weighting&weighted=true")).toEqual([-1, ...Array(3)]);
  // A cap that leaves nothing out, from a base that has one.
  expect(await sameAs("degree/sensitivity?over=maxActivitySize&maxActivitySize=9&caps=3,4,20")).toEqual([
    undefined,
    -1,
    -1,
    -1,
  ]);
  expect(await sameAs("degree/sensitivity?over=maxActivitySize&maxActivitySize=2&caps=4,20")).toEqual([
    undefined,
    0,
    0,
  ]);
});

test("as a table, one row a variant", async () => {
  const path = `${server.url}/api/v1/datasets/small/measures/degree/sensitivity?over=weighting&format=csv`;
  const lines = (await (await fetch(path)).text()).split("\n");
  expect(lines).toContain("# measure: degree");
  expect(lines.slice(-6)).toEqual([
    "variant,by,value,same_as,organisations,ties,n,spearman,kendall,overlap",
    "0,weighting,newman,-1,7,10,7,1,1,1",
    "1,weighting,fractional,-1,7,10,7,1,1,1",
    "2,weighting,count,-1,7,10,7,1,1,1",
    expect.stringMatching(/^3,weighting,star,,7,4,7,[-\d.]+,[-\d.]+,1$/),
    "",
  ]);
});

test("where nobody is left, there is nothing to compare, and no figure", async () => {
  const { variants, leaders, ids } = await ask("degree/sensitivity?kinds=institute");
  expect([leaders.ids, ids]).toEqual([[], []]);
  for (const variant of variants) {
    expect(variant).toMatchObject({ organisations: 0, ties: 0, n: 0, ranks: [], moves: [] });
    expect(variant).not.toHaveProperty("spearman");
    expect(variant).not.toHaveProperty("overlap");
  }
});

test.each([
  ["over=weather", "over"],
  ["caps=1", "caps"],
  ["caps=two", "caps"],
  ["halfLives=0", "halfLives"],
  ["halfLives=1,2,3,4,5,6,7,8,9,10,11", "halfLives"],
  ["k=0", "k"],
  ["moves=101", "moves"],
])("%s is refused", async (query, path) => {
  const { status, code, errors } = await server.problem(`/datasets/small/measures/degree/sensitivity?${query}`);
  expect([status, code, errors?.[0].path]).toEqual([400, "parameter_invalid", path]);
});
