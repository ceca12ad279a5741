import { afterAll, beforeAll, expect, test } from "vitest";
import { kilometres } from "../../model/kilometres.ts";
import { relationsResult } from "../../server/contract/relations.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "./running-server.ts";

// Seven companies and universities in two countries, tied in consortia and SIGs; o8 is in SIGs only, o9 in a consortium only.
const links: readonly (readonly [string, string, string, readonly number[]])[] = [
  ["a1", "consortium", "2010", [1, 2, 3]],
  ["a2", "consortium", "2012", [3, 4]],
  ["a3", "consortium", "2014", [5, 6, 7, 9]],
  ["a4", "consortium", "2014", [1, 5]],
  ["s1", "sig", "2011", [1, 2, 4]],
  ["s2", "sig", "2013", [5, 6, 8]],
  ["s3", "sig", "2013", [3, 7]],
];
const rows = [
  "activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,country,role",
  ...links.flatMap(([activity, kind, year, members]) =>
    members.map(
      (k) =>
        `${activity},${kind},${year},${year},o${k},${k % 2 ? "company" : "university"},${k < 5 ? "KR" : "DE"},participant`,
    ),
  ),
].join("\n");

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows });
});
afterAll(() => server.close());

const ask = (query: string) => server.json(relationsResult, `/datasets/small/relations?${query}`);

test("collaboration explained by contact and by being in the same country, over the organisations of both", async () => {
  const query = "of=ties(layers:collaboration)&with=tied(layers:contact),same:country&permutations=200&seed=3&lang=en";
  const found = await ask(query);
  expect(found).toMatchObject({
    of: "ties(layers:collaboration)",
    organisations: 7,
    leftOut: { elsewhere: 2, undefined: 0 },
    pairs: 21,
    degreesOfFreedom: 18,
    permutations: { count: 200, exact: false },
    seed: 3,
    definitions: { correlation: { title: "Correlation of two matrices (QAP)" } },
  });
  expect(found.parameters).toMatchObject({
    of: "ties(layers:collaboration)",
    with: ["tied(layers:contact)", "same:country"],
    permutations: 200,
  });
  expect(found.coefficients.map(({ matrix }) => matrix)).toEqual(["tied(layers:contact)", "same:country"]);
  // Plain correlation of the two lists of 21 pairs, from the ties themselves.
  const tiesOf = async (layers: string) =>
    (await server.json(tiesSchema, `/datasets/small/ties?layers=${layers}`)).ties;
  const [own, contact] = [await tiesOf("collaboration"), await tiesOf("contact")];
  const pairs = [1, 2, 3, 4, 5, 6, 7].flatMap((i) =>
    [1, 2, 3, 4, 5, 6, 7].filter((j) => j > i).map((j) => [`o${i}`, `o${j}`]),
  );
  const weight = (ties: typeof own, [a, b]: readonly string[]) =>
    ties.find(({ source, target }) => source === a && target === b)?.weight ?? 0;
  const y = pairs.map((pair) => weight(own, pair));
  const x = pairs.map((pair) => Number(weight(contact, pair) > 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / 21;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, k) => sum + (one - mean(a)) * (b[k] - mean(b)), 0);
  expect(found.coefficients[0].correlation).toBeCloseTo(product(x, y) / Math.sqrt(product(x, x) * product(y, y)), 12);
  for (const { p, correlationP, permuted } of found.coefficients) {
    expect(permuted.n).toBe(200);
    for (const { lower, upper, twoSided } of [p, correlationP]) {
      expect(Math.min(lower, upper, twoSided)).toBeGreaterThanOrEqual(1 / 201);
      expect(lower + upper).toBeGreaterThanOrEqual(1);
    }
  }
  for (const { permuted, distributions } of found.coefficients) {
    for (const { edges, counts } of [distributions.t, distributions.correlation]) {
      expect(edges.length).toBe(counts.length + 1);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
    }
    const { edges, counts } = distributions.t;
    const [first, second, last] = [edges[0], edges[1], edges[edges.length - 1]];
    // Round edges: the smallest and the largest value are in the outermost bars.
    expect(permuted.min! >= first && permuted.min! < second && permuted.max! <= last).toBe(true);
    expect(counts[0] > 0 && counts[counts.length - 1] > 0).toBe(true);
  }
  const again = await ask(query.replace("&lang=en", "&lang=ko"));
  expect(again.coefficients).toEqual(found.coefficients);
  const other = await ask(query.replace("seed=3", "seed=4"));
  expect(other.coefficients[0].t).toBe(found.coefficients[0].t);
  expect(other.coefficients[0].permuted).not.toEqual(found.coefficients[0].permuted);
});

test("as a table: a row for each matrix with what the JSON says, what it is about above it", async () => {
  const query = "of=ties(layers:collaboration)&with=tied(layers:contact),same:country&permutations=200&seed=3&lang=en";
  const { coefficients, intercept, rSquared } = await ask(query);
  const response = await fetch(`${server.url}/api/v1/datasets/small/relations?${query}&format=csv`);
  expect(response.headers.get("Content-Type")).toContain("text/csv");
  const lines = (await response.text()).trimEnd().split("\n");
  expect(lines).toContain(`# rSquared: ${rSquared}`);
  expect(lines).toContain("# pairs: 21");
  const [header, ...table] = lines.filter((line) => !line.startsWith("#"));
  const names = header.split(",");
  expect(table).toHaveLength(3);
  const cells = table.map((line) => Object.fromEntries(line.split(",").map((cell, k) => [names[k], cell])));
  const expected = coefficients.map(({ matrix, coefficient, t, p, permuted, correlationP }) => ({
    matrix,
    coefficient: String(coefficient),
    t: String(t),
    p_two_sided: String(p.twoSided),
    t_permuted_median: String(permuted.median),
    correlation_p_upper: String(correlationP.upper),
  }));
  expect(cells).toMatchObject([...expected, { matrix: "constant", coefficient: String(intercept), t: "" }]);
});

test("all orders of few organisations, one alone is its correlation; periods and differences of a measure", async () => {
  const query =
    "of=ties(layers:collaboration,from:2010,to:2014)&with=difference:degree&kinds=company&permutations=1000";
  const found = await ask(query);
  expect(found).toMatchObject({ organisations: 5, pairs: 10, permutations: { count: 120, exact: true } });
  const [{ p, correlationP }] = found.coefficients;
  expect(p).toEqual(correlationP);
  // Shares of 120, the order as it is among them.
  for (const share of [p.lower, p.upper, p.twoSided]) expect(120 * share).toBeCloseTo(Math.round(120 * share), 9);
  expect(Math.min(p.lower, p.upper, p.twoSided)).toBeGreaterThan(0);
});

test("a matrix on itself: r = 1, no t", async () => {
  const { coefficients, rSquared } = await ask("of=ties&with=ties(weighting:newman)&permutations=50");
  expect(rSquared).toBeCloseTo(1, 12);
  expect(coefficients[0]).not.toHaveProperty("t");
  expect(coefficients[0].correlation).toBeCloseTo(1, 12);
});

test.each([
  ["of=ties", 400, "parameter_invalid"],
  ["of=friends&with=ties", 400, "parameter_invalid"],
  ["of=ties&with=ties(colour:red)", 400, "parameter_invalid"],
  ["of=ties&with=ties(layers:nonsense)", 400, "parameter_invalid"],
  ["of=ties&with=difference:charm", 400, "parameter_invalid"],
  [
    "of=ties&with=same:kind,same:country,ties(to:2011),ties(to:2012),ties(to:2013),tied,tied(to:2011),tied(to:2012),distance",
    400,
    "parameter_invalid",
  ],
  ["of=ties&with=same:colour", 400, "grouping_unknown"],
  ["of=ties&with=same:kind&permutations=100001", 400, "parameter_invalid"],
  ["of=ties&with=same:kind&permutations=0", 400, "parameter_invalid"],
  ["of=ties&with=distance", 422, "relations_undetermined"],
  ["of=ties&with=same:kind&kinds=institute", 422, "selection_empty"],
  ["of=ties&with=same:country&countries=KR", 422, "relations_undetermined"],
  ["of=ties&with=tied(to:2012),tied(to:2012,weighting:count)", 422, "relations_undetermined"],
])("%s is refused with %i %s", async (query, status, code) => {
  expect(await server.problem(`/datasets/small/relations?${query}`)).toMatchObject({ status, code });
});

test("whoever is refused is told which matrices cannot be told apart, and how they are written", async () => {
  const path = "/datasets/small/relations?lang=en&of=ties&with=";
  const { detail } = await server.problem(`${path}same:kind,tied(to:2012),tied(to:2012,weighting:count)`);
  expect(detail).toContain("tied(to:2012), tied(to:2012,weighting:count)");
  expect((await server.problem(`${path}friends`)).detail).toContain("same:GROUPING");
});

test("more organisations than distances are held for: computed where they are read, refused where that is too often", async () => {
  // 3,100 pairs with a place each, of forty places.
  const n = 6200;
  const latitudeOf = (k: number) => 35 + (k % 40) / 20;
  const rows = [
    "activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,country,role,latitude,longitude",
    ...Array.from({ length: n }, (_, k) => {
      const kind = k % 3 === 0 ? "company" : "university";
      return `a${k >> 1},consortium,2014,2014,p${k},${kind},KR,participant,${latitudeOf(k)},127`;
    }),
  ].join("\n");
  await server.load("many", rows);
  await server.services.catalogue.refresh();
  const path = "/datasets/many/relations?lang=en&of=tied&with=";
  const problem = await server.problem(`${path}same:kind,distance&permutations=1000`);
  expect(problem).toMatchObject({ status: 422, code: "distances_too_many" });
  for (const said of ["6200 organisations", "1000 permutations", "50000000000"]) expect(problem.detail).toContain(said);

  const found = await server.json(relationsResult, `${path}distance&permutations=2`);
  expect(found).toMatchObject({ organisations: n, pairs: (n * (n - 1)) / 2, permutations: { count: 2 } });
  const far = (k: number, l: number) =>
    Math.log1p(
      kilometres({ latitude: latitudeOf(k), longitude: 127 }, { latitude: latitudeOf(l), longitude: 127 }) / 10,
    );
  // 155 organisations at each place.
  const places = Array.from({ length: 40 }, (_, k) => k);
  const overPairs = (term: (entry: number) => number) =>
    places.reduce(
      (sum, k) => sum + places.reduce((own, l) => own + (l < k ? 155 * 155 * term(far(k, l)) : 0), 0),
      40 * ((155 * 154) / 2) * term(0),
    );
  const mean = overPairs((entry) => entry) / found.pairs;
  const squares = overPairs((entry) => (entry - mean) ** 2);
  const tied = n / 2;
  const withTies = Array.from({ length: tied }, (_, k) => far(2 * k, 2 * k + 1)).reduce((sum, one) => sum + one, 0);
  const p = tied / found.pairs;
  const r = (withTies - tied * mean) / Math.sqrt(tied * (1 - p) * squares);
  expect(found.coefficients[0].correlation).toBeCloseTo(r, 9);

  const kinds = await server.json(relationsResult, `${path}same:kind&permutations=20`);
  const companies = Math.ceil(n / 3);
  const same = (companies * (companies - 1) + (n - companies) * (n - companies - 1)) / 2;
  const both = Array.from({ length: tied }, (_, k) => 2 * k).filter((k) => (k % 3 === 0) === ((k + 1) % 3 === 0));
  const q = same / kinds.pairs;
  const correlation = (both.length / kinds.pairs - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q));
  expect(kinds.coefficients[0].correlation).toBeCloseTo(correlation, 12);
});
