import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { z } from "zod";
import { twoModeBetweenness } from "../../analysis/centrality/two-mode-betweenness.ts";
import { twoModeCloseness } from "../../analysis/centrality/two-mode-closeness.ts";
import { twoModeDegree } from "../../analysis/centrality/two-mode-degree.ts";
import { twoModeEigenvector } from "../../analysis/centrality/two-mode-eigenvector.ts";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import type { Measure } from "../../analysis/measure.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { twoModeTies } from "../../analysis/ties/two-mode-ties.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { hasSharedData, needsSharedData, sharedRows } from "../oracle/shared-oracle.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import southernWomen from "./oracles/southern-women.json" with { type: "json" };
import oracle from "./oracles/two-mode.json" with { type: "json" };
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

type Values = Record<string, number>;
const nan = Number.NaN;

const membership = (rows: readonly (readonly string[])[]): Fact[] =>
  rows.flatMap(([who, what]) => [organisation(who), activity(what), takesPart(who, what)]);

async function valuesOf<Shape extends z.ZodRawShape>(
  measure: Measure<Shape>,
  records: readonly Fact[],
  own: Record<string, unknown> = { normalised: true },
  query: Record<string, string> = {},
): Promise<Values> {
  const facts = await factsOf(records, { referenceDate: "2012" });
  const { organisations, values } = computeMeasure(measure as unknown as Measure, {
    facts,
    parameters: { ...networkOf(query), ...own },
    progress: unwatched,
  });
  return Object.fromEntries(idsOf(facts, { organisations }).map((id, node) => [id, values[node]]));
}

function expectSame(actual: Values, expected: Values) {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  expectClose(Object.values(actual), Object.values(expected));
}

/** One organisation takes part in all of m activities, n − 1 others in one each. */
const star = (n: number, m: number) =>
  membership([
    ...Array.from({ length: m }, (_, a) => ["0 centre", `a${a}`]),
    ...Array.from({ length: n - 1 }, (_, k) => [`leaf ${k}`, `a${k % m}`]),
  ]);
const complete = membership(["a", "b", "c"].flatMap((who) => ["x", "y"].map((what) => [who, what])));

describe("closed forms", () => {
  test("the centre of an even star has 1 of everything", async () => {
    for (const [n, m] of [
      [4, 3],
      [7, 3],
      [8, 3],
      [3, 5],
    ]) {
      const records = star(n, m);
      expect((await valuesOf(twoModeDegree, records))["0 centre"]).toBe(1);
      expect((await valuesOf(twoModeCloseness, records))["0 centre"]).toBe(1);
      expect((await valuesOf(twoModeBetweenness, records))["0 centre"]).toBe(1);
    }
    expect((await valuesOf(twoModeBetweenness, star(4, 3)))["leaf 0"]).toBe(0);
  });

  test("everyone in everything: pairs of activities shared among organisations", async () => {
    expectSame(await valuesOf(twoModeDegree, complete, { normalised: false }), { a: 2, b: 2, c: 2 });
    expectSame(await valuesOf(twoModeCloseness, complete), { a: 1, b: 1, c: 1 });
    expectSame(await valuesOf(twoModeBetweenness, complete, { normalised: false }), { a: 1 / 3, b: 1 / 3, c: 1 / 3 });
    const each = 1 / Math.sqrt(3);
    expectSame(await valuesOf(twoModeEigenvector, complete), { a: each, b: each, c: each });
  });

  test("one organisation in one activity; nobody; an activity above the size cap", async () => {
    const alone = membership([["a", "x"]]);
    expectSame(await valuesOf(twoModeDegree, alone), { a: 1 });
    expectSame(await valuesOf(twoModeCloseness, alone), { a: 1 });
    expectSame(await valuesOf(twoModeBetweenness, alone), { a: nan });
    expectSame(await valuesOf(twoModeEigenvector, alone), { a: 1 });
    for (const measure of [twoModeDegree, twoModeCloseness, twoModeBetweenness, twoModeEigenvector] as Measure[])
      expect(await valuesOf(measure, [])).toEqual({});
    const capped = { maxActivitySize: "2" };
    expectSame(await valuesOf(twoModeDegree, complete, { normalised: true }, capped), { a: 0, b: 0, c: 0 });
    expectSame(await valuesOf(twoModeCloseness, complete, {}, capped), { a: 0, b: 0, c: 0 });
    expectSame(await valuesOf(twoModeBetweenness, complete, { normalised: true }, capped), { a: 0, b: 0, c: 0 });
    expectSame(await valuesOf(twoModeEigenvector, complete, {}, capped), { a: nan, b: nan, c: nan });
  });

  test("a layer of weight 0 takes part in nothing", async () => {
    const records = [...complete, activity("s", { kind: "sig" }), takesPart("a", "s"), takesPart("b", "s")];
    const query = { layers: "collaboration,sig:0" };
    for (const measure of [twoModeDegree, twoModeCloseness, twoModeBetweenness, twoModeEigenvector] as Measure[])
      expect(await valuesOf(measure, records, { normalised: true }, query)).toEqual(
        await valuesOf(measure, complete, { normalised: true }),
      );
  });
});

describe("against networkx", () => {
  const all = [twoModeDegree, twoModeCloseness, twoModeBetweenness, twoModeEigenvector] as unknown as Measure[];
  const isDefined = ([, value]: [string, number]) => !Number.isNaN(value);
  const compare = async (records: readonly Fact[], expected: Record<string, Values>) => {
    for (const measure of all) {
      const found = Object.entries(await valuesOf(measure, records)).filter(isDefined);
      const wanted = Object.entries(expected[measure.id]).sort(([a], [b]) => (a < b ? -1 : 1));
      expectSame(Object.fromEntries(found), Object.fromEntries(wanted));
    }
  };
  test("southern women", () => compare(membership(southernWomen.participations), oracle.southernWomen));
  test("a network in three parts", () => compare(membership(oracle.apart.participations), oracle.apart.values));
  test.skipIf(!hasSharedData)(`chief executives and clubs${needsSharedData}`, () => {
    const rows = sharedRows("classic/ceos_clubs.edges.csv").map(({ source, target }) => [source, target]);
    const side = new Map(sharedRows("classic/ceos_clubs.nodes.csv").map(({ id, type }) => [id, type]));
    return compare(
      membership(rows.map((row) => (side.get(row[0]) === "FALSE" ? row : row.toReversed()))),
      oracle.ceosClubs,
    );
  });
});

/** Neighbours of each node, organisations first; and how many organisations. */
async function listsOf(records: readonly Fact[], query: Record<string, string>) {
  const parameters = networkOf(query);
  const facts = await factsOf(records, { referenceDate: "2012" });
  const { order, firstActivity, offsets, neighbours } = twoModeTies(selectActivities(facts, parameters), parameters);
  const lists = Array.from({ length: order }, (_, node) => [...neighbours.subarray(offsets[node], offsets[node + 1])]);
  return { lists, n: firstActivity, m: order - firstActivity };
}

/** Every shortest path from a node, by breadth. */
function shortestPaths(lists: readonly (readonly number[])[], source: number): Map<number, number[][]> {
  const found = new Map([[source, [[source]]]]);
  for (let level = [source]; level.length > 0; ) {
    const next = new Map<number, number[][]>();
    for (const v of level)
      for (const w of lists[v])
        if (!found.has(w)) next.set(w, [...(next.get(w) ?? []), ...found.get(v)!.map((path) => [...path, w])]);
    for (const [w, paths] of next) found.set(w, paths);
    level = [...next.keys()];
  }
  return found;
}

it("is the definition, written out, on random facts", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const { lists, n, m } = await listsOf(records, query);
      const paths = lists.map((_, node) => shortestPaths(lists, node));
      const organisations = lists.slice(0, n).keys().toArray();
      const between = organisations.map((v) =>
        sum(
          paths.flatMap((from, s) =>
            [...from].map(([t, ways]) =>
              t <= s ? 0 : ways.filter((way) => way.slice(1, -1).includes(v)).length / ways.length,
            ),
          ),
        ),
      );
      const closeness = organisations.map((v) => {
        const reached = [...paths[v].keys()];
        if (reached.length === 1) return 0;
        const own = reached.filter((node) => node < n).length;
        const nearest = reached.length - own + 2 * (own - 1);
        const far = sum([...paths[v].values()].map(([path]) => path.length - 1));
        return ((nearest / far) * (reached.length - 1)) / (n + m - 1);
      });
      const degrees = organisations.map((v) => lists[v].length);
      const asked = async (measure: Measure, own: Record<string, unknown>) =>
        Object.values(await valuesOf(measure, records, own, query));
      expect(await asked(twoModeDegree as unknown as Measure, { normalised: false })).toEqual(degrees);
      expectClose(await asked(twoModeBetweenness as unknown as Measure, { normalised: false }), between);
      expectClose(await asked(twoModeCloseness as unknown as Measure, {}), closeness);

      const x = await asked(twoModeEigenvector as unknown as Measure, {});
      const inside = x.map((value) => (Number.isNaN(value) ? 0 : value));
      const ofActivity = lists.map((members, a) => (a < n ? 0 : sum(members.map((v) => inside[v]))));
      const image = inside.map((value, v) => (value === 0 ? 0 : sum(lists[v].map((a) => ofActivity[a]))));
      const squared = sum(image.map((value, v) => value * inside[v]));
      expectClose(
        image,
        inside.map((value) => squared * value),
      );
      // Positive on a part that holds together: it belongs to the largest value (Perron and Frobenius).
      if (degrees.some((degree) => degree > 0)) expect(sum(inside.map((value) => value * value))).toBeCloseTo(1, 9);
      expect(inside.every((value) => value >= 0)).toBe(true);
    }),
    { numRuns: 80, seed: 4 },
  );
});

describe("does not change", () => {
  const all = [twoModeDegree, twoModeCloseness, twoModeBetweenness, twoModeEigenvector] as unknown as Measure[];
  test("with names, the order of records, or the weight of an activity", async () => {
    const renamed = southernWomen.participations.map(([who, what]) => [`${18 - who.length} ${who}`, `z${what}`]);
    const records = membership(renamed.toReversed()).map((fact) =>
      fact.type === "activity" ? { ...fact, weight: 3 } : fact,
    );
    for (const measure of all) {
      const before = await valuesOf(measure, membership(southernWomen.participations));
      const after = await valuesOf(measure, records);
      const women = Object.keys(before);
      expectClose(
        women.map((who) => after[`${18 - who.length} ${who}`]),
        Object.values(before),
      );
    }
  });
  test("but by the size of the network, where somebody comes who is alone in an activity", async () => {
    const records = membership(southernWomen.participations);
    const more = [...records, ...membership([["~alone", "~alone"]])];
    const women = Object.keys(await valuesOf(twoModeDegree, records));
    const pick = (values: Values) => women.map((who) => values[who]);
    const share = async (measure: Measure, own = {}) => [
      pick(await valuesOf(measure, more, own)),
      pick(await valuesOf(measure, records, own)),
    ];
    const [n, m] = [18, 14];
    const [degree, degreeBefore] = await share(twoModeDegree as unknown as Measure, { normalised: true });
    expectClose(
      degree,
      degreeBefore.map((value) => (value * m) / (m + 1)),
    );
    const [closeness, closenessBefore] = await share(twoModeCloseness);
    expectClose(
      closeness,
      closenessBefore.map((value) => (value * (n + m - 1)) / (n + m + 1)),
    );
    const [pairs, pairsBefore] = await share(twoModeBetweenness as unknown as Measure, { normalised: false });
    expectClose(pairs, pairsBefore);
    const [vector, vectorBefore] = await share(twoModeEigenvector);
    expectClose(vector, vectorBefore);
  });
});
