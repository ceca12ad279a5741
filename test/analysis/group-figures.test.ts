import fc from "fast-check";
import { expect, test } from "vitest";
import { bestModularity } from "../../analysis/community/best-modularity.ts";
import { groupModularity } from "../../analysis/community/group-modularity.ts";
import { louvain } from "../../analysis/community/louvain.ts";
import { modularity } from "../../analysis/community/modularity.ts";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { assortativity } from "../../analysis/connectivity/assortativity.ts";
import { attributeAssortativity } from "../../analysis/connectivity/attribute-assortativity.ts";
import { eiIndex } from "../../analysis/connectivity/ei-index.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Figure } from "../../analysis/figure.ts";
import { meanClustering } from "../../analysis/structure/mean-clustering.ts";
import { structureFigures } from "../../analysis/structure/structure-figures.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { dense, sum } from "./dense.ts";
import { networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/group-figures.json" with { type: "json" };
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

type Own = Readonly<Record<string, unknown>>;

function figureOf(figure: Figure, facts: Facts, own: Own = {}, query: Record<string, string> = {}): number {
  const selection = selectActivities(facts, networkOf(query));
  return computeFigure(figure, {
    facts,
    selection,
    parameters: { by: "kind", resolution: 1, ...own },
    progress: unwatched,
  });
}

/** Consortia whose members say by their first letter of which kind they are. */
function byLetter(...activities: readonly (readonly string[])[]): Promise<Facts> {
  const kinds = { c: "company", u: "university", i: "institute" } as const;
  const records = activities.flatMap((members, k) => consortium(`a${k}`, members));
  return factsOf(
    records.map((fact) =>
      fact.type === "organisation" ? { ...fact, kind: kinds[fact.id[0] as keyof typeof kinds] } : fact,
    ),
  );
}

test("closed forms: no tie leaves, no tie stays, and in between", async () => {
  const apart = await byLetter(["c1", "c2"], ["u1", "u2"]);
  expect([assortativity, eiIndex, groupModularity].map((figure) => figureOf(figure, apart))).toEqual([1, -1, 0.5]);
  const across = await byLetter(["c1", "u1"], ["c2", "u2"]);
  expect([assortativity, eiIndex, groupModularity].map((figure) => figureOf(figure, across))).toEqual([-1, 1, -0.5]);
  // Three give each pair 1/2, two give theirs 1: 2.5 in all, of which 1.5 inside; of five ends two are at companies.
  const mixed = await byLetter(["c1", "c2", "u1"], ["u1", "u2"]);
  const [a, b] = [2 / 5, 3 / 5];
  const expected = a * a + b * b;
  expect(figureOf(assortativity, mixed)).toBeCloseTo((3 / 5 - expected) / (1 - expected), 12);
  expect(figureOf(eiIndex, mixed)).toBeCloseTo((1 - 1.5) / 2.5, 12);
  expect(figureOf(groupModularity, mixed, { resolution: 2 })).toBeCloseTo(3 / 5 - 2 * expected, 12);
  // By number of ties: c–c, c–u, c–u, u–u.
  expect(figureOf(eiIndex, mixed, { weighted: false })).toBe(0);
});

test("undefined without a tie; the boundary index also where all ties are in one group", async () => {
  const nobody = await factsOf([]);
  const alone = await byLetter(["c1"], ["u1"]);
  for (const figure of [assortativity, eiIndex, groupModularity, meanClustering])
    for (const weighted of [true, false]) {
      const selection = selectActivities(nobody, networkOf());
      const empty = { groups: [], of: new Uint32Array() };
      const request = { facts: nobody, selection, groups: empty, parameters: { weighted }, progress: unwatched };
      expect(computeFigure(figure, request)).toBeNaN();
      expect(figureOf(figure, alone, { weighted })).toBeNaN();
    }
  const one = await byLetter(["c1", "c2", "c3"], ["c2", "c4"], ["u1"]);
  expect(figureOf(assortativity, one)).toBeNaN();
  expect(figureOf(eiIndex, one)).toBe(-1);
  expect(figureOf(meanClustering, await byLetter(["c1", "c2"], ["c2", "c3"], ["c2", "c4"]))).toBe(0);
  expect(figureOf(meanClustering, await byLetter(["c1", "c2", "c3", "u1"]))).toBe(1);
});

test("the definitions, tie by tie, under every weighting and selection", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("kind", "zone", "country", "complex"),
      fc.boolean(),
      async (records, query, by, weighted) => {
        const facts = await factsOf(records);
        const grouping = facts.organisations.groupings[by];
        fc.pre(grouping.values.length > 0);
        const network = deriveTies(facts, networkOf(query));
        const matrix = dense(network, weighted);
        const { groups, of } = nodeGroups(network.organisations, grouping);
        const all = sum(matrix.map(sum));
        const e = groups.map((_, c) =>
          groups.map((_, d) => sum(matrix.flatMap((row, i) => row.filter((_, j) => of[i] === c && of[j] === d))) / all),
        );
        const inside = sum(e.map((row, c) => row[c]));
        const expected = sum(e.map((row) => sum(row) ** 2));
        const own = { by, weighted, resolution: 1.5 };
        const found = [assortativity, eiIndex, groupModularity].map((figure) => figureOf(figure, facts, own, query));
        if (network.size === 0) {
          expect(found).toEqual([Number.NaN, Number.NaN, Number.NaN]);
          return;
        }
        if (e.filter((row) => sum(row) > 0).length < 2) expect(found[0]).toBeNaN();
        else expect(found[0]).toBeCloseTo((inside - expected) / (1 - expected), 9);
        expect(found[1]).toBeCloseTo(1 - 2 * inside, 9);
        expect(found[2]).toBeCloseTo(inside - 1.5 * expected, 9);
        expect(found[2]).toBeCloseTo(modularity(network, Int32Array.from(of), { resolution: 1.5, weighted }), 9);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

/** Karate: each tie a relation with its weight as value, each member with both groupings. */
function karate(nameOf: (id: string) => string = (id) => id, factor = 1, added: readonly Fact[] = []): Promise<Facts> {
  const members = Object.keys(oracle.club.groups) as (keyof typeof oracle.club.groups)[];
  return factsOf([
    ...members.map((id) =>
      organisation(nameOf(id), {
        attributes: { club: oracle.club.groups[id], digit: oracle.digit.groups[id], number: Number(id) },
      }),
    ),
    ...oracle.ties.flatMap(([a, b, weight], k) => [
      activity(`t${k}`, { kind: "relation" }),
      takesPart(nameOf(String(a)), `t${k}`, { value: Number(weight) * factor }),
      takesPart(nameOf(String(b)), `t${k}`, { value: Number(weight) * factor }),
    ]),
    ...added,
  ]);
}
const relations = { layers: "relation" };

test.each(["club", "digit"] as const)("karate by %s, as networkx and igraph have it", async (by) => {
  const facts = await karate();
  const expected = oracle[by];
  const at = (figure: Figure, own: Own) => figureOf(figure, facts, { by, ...own }, relations);
  expect(at(assortativity, { weighted: false })).toBeCloseTo(expected.assortativity, 12);
  expect(at(assortativity, { weighted: false })).toBeCloseTo(expected.assortativityIgraph, 12);
  expect(at(groupModularity, { weighted: false })).toBeCloseTo(expected.modularity, 12);
  expect(at(groupModularity, {})).toBeCloseTo(expected.modularityWeighted, 12);
  expect(at(groupModularity, { resolution: 2 })).toBeCloseTo(expected.modularityWeightedTwo, 12);
  expect(at(meanClustering, {})).toBeCloseTo(oracle.meanClustering, 12);
  expect(at(meanClustering, { weighted: true })).toBeCloseTo(oracle.meanClusteringWeighted, 12);
});

test("karate by the members' numbers, as networkx has it; without an attribute undefined, of words refused by name", async () => {
  const facts = await karate();
  const by = (attribute?: string) => figureOf(attributeAssortativity, facts, { attribute }, relations);
  expect(by("number")).toBeCloseTo(oracle.numericAssortativity, 12);
  expect(by()).toBeNaN();
  for (const attribute of ["club", "toString"])
    expect(() => by(attribute)).toThrowError(
      expect.objectContaining({
        code: "attribute_unknown",
        values: expect.objectContaining({ value: attribute, attributes: "number" }),
      }),
    );
});

test("the degree as an attribute gives the assortativity by degree; who has no number does not count", async () => {
  const ends = [...oracle.ties.flatMap(([a, b]) => [String(a), String(b)])];
  const degrees = Object.groupBy(ends, (id) => id);
  const numbered = (id: string) => organisation(id, { attributes: { partners: degrees[id]!.length } });
  const members = Object.keys(degrees);
  const ties = oracle.ties.flatMap(([a, b], k) => [
    activity(`t${k}`, { kind: "relation" }),
    takesPart(String(a), `t${k}`),
    takesPart(String(b), `t${k}`),
  ]);
  const of = (facts: Facts, figure: Figure, own: Own = {}) => figureOf(figure, facts, own, relations);
  const facts = await factsOf([...members.map(numbered), ...ties]);
  const byDegree = of(facts, structureFigures.degreeAssortativity);
  expect(of(facts, attributeAssortativity, { attribute: "partners" })).toBeCloseTo(byDegree, 12);
  const added = [organisation("extra"), activity("x", { kind: "relation" }), takesPart("extra", "x")];
  const more = await factsOf([...members.map(numbered), ...ties, ...added, takesPart(members[0], "x")]);
  expect(of(more, attributeAssortativity, { attribute: "partners" })).toBeCloseTo(byDegree, 12);
});

test("the modularity of the best run is that of the communities found", async () => {
  const facts = await karate();
  const network = deriveTies(facts, networkOf(relations));
  for (const own of [
    { resolution: 1, runs: 3, seed: 5, weighted: true },
    { resolution: 2, runs: 1, seed: 1, weighted: false },
  ]) {
    const found = louvain(network, own, unwatched);
    expect(figureOf(bestModularity, facts, own, relations)).toBe(Math.max(...found.modularityOfRuns));
  }
  expect(figureOf(bestModularity, await factsOf([]), { runs: 1, seed: 1 })).toBeNaN();
});

test("names, the unit of weights and an organisation that is alone do not matter", async () => {
  const facts = await karate();
  const alone = [
    ...consortium("alone", ["zz"], { kind: "relation" }),
    organisation("zz", { attributes: { club: "x" } }),
  ];
  const other = await karate((id) => String(99 - Number(id)), 7, alone);
  for (const figure of [assortativity, eiIndex, groupModularity, meanClustering])
    for (const weighted of [true, false]) {
      const at = (given: Facts) => figureOf(figure, given, { by: "club", weighted }, relations);
      expect(at(other)).toBeCloseTo(at(facts), 12);
    }
});
